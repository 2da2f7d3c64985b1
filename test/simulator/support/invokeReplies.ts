/** What a bot answers to an invoke. */
export const cardReply = (card: object) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
});
export const messageReply = (value: string) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
});
export const errorReply = (code: string, message: string) => ({
  status: 200,
  body: { statusCode: 403, type: 'application/vnd.microsoft.error', value: { code, message } },
});
export const dialogReply = (content: object) => ({
  status: 200,
  body: {
    task: {
      type: 'continue',
      value: {
        title: 'Start casusoverleg',
        width: 'large',
        height: 'medium',
        card: { contentType: 'application/vnd.microsoft.card.adaptive', content },
      },
    },
  },
});
