import type { PackageSettings } from '../../src/config.ts';

/** Settings with which a package can be made. */
export const packageSettings: PackageSettings = {
  AAN_TAFEL_TEAMS_APP_ID: '6f1c3c2e-8c5b-4a57-9d3e-2b7f0e4d5a10',
  MicrosoftAppId: 'b1d0c5a4-57f2-4c8e-a3c9-91f26e0f7d22',
  AAN_TAFEL_DEVELOPER_NAME: 'Gemeente Voorbeeldstad',
  AAN_TAFEL_WEBSITE_DOMAIN: 'www.voorbeeldstad.example',
};
