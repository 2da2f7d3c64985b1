import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder';
import restify from 'restify';

/** Microsoft's sample, to measure against: it says back what was said, without a token check as in the local mode. */
class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const said = `Echo: ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(said, said));
      await next();
    });
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new EchoBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/readyz', (_request, response, next) => {
  response.send(200);
  next();
});
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Parameters<typeof adapter.process>[0], response, (context) => bot.run(context));
});
server.listen(process.env['PORT'], '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
