/** An activity as the bot sends it, with one card. */
export const cardMessage = (text: string, extra: object = {}) => ({
  type: 'message',
  summary: 'AT-7KQ3MX',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        version: '1.5',
        fallbackText: text,
        body: [{ type: 'TextBlock', text }],
        ...extra,
      },
    },
  ],
});
