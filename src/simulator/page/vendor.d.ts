/** Libraries that index.html loads as classic scripts before the page's own modules. */
declare const AdaptiveCards: typeof import('adaptivecards');
declare const DOMPurify: typeof import('dompurify').default;
declare const markdownit: typeof import('markdown-it').default;
