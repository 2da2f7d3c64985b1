const colour = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle)` });

const foregroundColors = {
  default: colour('card-text'),
  dark: colour('card-text'),
  light: colour('card-text'),
  accent: colour('card-accent'),
  good: colour('card-good'),
  warning: colour('card-warning'),
  attention: colour('card-attention'),
};

const style = (background: string) => ({
  backgroundColor: `var(--card-${background})`,
  borderColor: `var(--card-${background})`,
  foregroundColors,
});

const label = { size: 'default', weight: 'bolder', color: 'default', isSubtle: false, wrap: true };

/**
 * The looks of a card as Teams has them. Colours are CSS variables, so one configuration serves the light and the
 * dark theme and a card never has to be drawn again for it. Sizes in CSS pixels.
 */
export const hostConfig = {
  hostCapabilities: { capabilities: null },
  supportsInteractivity: true,
  choiceSetInputValueSeparator: ',',
  fontFamily: 'var(--font)',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { none: 0, small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: style('plain'),
    emphasis: style('emphasis'),
    good: style('good-ground'),
    attention: style('attention-ground'),
    warning: style('warning-ground'),
    accent: style('accent-ground'),
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { ...label, suffix: ' *', suffixColor: 'attention' },
      optionalInputs: label,
    },
    errorMessage: { size: 'small', color: 'attention', weight: 'default', spacing: 'small' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 160 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 16,
  },
  textBlock: { headingLevel: 4 },
  table: { cellSpacing: 8 },
};
