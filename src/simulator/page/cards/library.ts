import { text } from '../text.ts';
import { hostConfig } from './hostConfig.ts';
import { markdownHtml } from './markdown.ts';

let prepared = false;

/** A new, empty card of the Adaptive Cards library, which is told once about Dutch, Markdown and overflowing actions. */
export function emptyCard(): InstanceType<typeof AdaptiveCards.AdaptiveCard> {
  if (!prepared) prepareLibrary();
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  return card;
}

function prepareLibrary(): void {
  prepared = true;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (source, result) => {
    result.outputHtml = markdownHtml(source);
    result.didProcess = true;
  };
  AdaptiveCards.GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;
  AdaptiveCards.Strings.defaults.overflowButtonText = () => text.card.more;
  AdaptiveCards.Strings.defaults.overflowButtonTooltip = () => text.card.moreHint;
  AdaptiveCards.Strings.defaults.inlineActionTitle = () => text.card.button;
}
