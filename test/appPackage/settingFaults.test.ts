import { settingFaults } from '../../src/appPackage/settingFaults.ts';
import { packageSettingNames, readPackageSettings } from '../../src/config.ts';
import { packageSettings } from '../support/packageSettings.ts';

test('settings that are in order have no fault', () => expect(settingFaults(packageSettings)).toEqual([]));

test('every setting that is empty is named, all at once', () => {
  const faults = settingFaults(readPackageSettings({ MicrosoftAppId: ' ' }));
  expect(faults.map((fault) => fault.split(' is leeg')[0])).toEqual([...packageSettingNames]);
});

test.each([
  ['AAN_TAFEL_TEAMS_APP_ID', 'aan-tafel', 'is geen GUID'],
  ['AAN_TAFEL_TEAMS_APP_ID', '00000000-0000-0000-0000-000000000000', 'uit een voorbeeld'],
  ['MicrosoftAppId', '{6f1c3c2e-8c5b-4a57-9d3e-2b7f0e4d5a10}', 'is geen GUID'],
  ['AAN_TAFEL_DEVELOPER_NAME', 'Gemeente Voorbeeldstad aan de Maas', 'heeft 34 tekens'],
  ['AAN_TAFEL_DEVELOPER_NAME', 'Gemeente\nVoorbeeldstad', 'een teken dat je niet ziet'],
  ['AAN_TAFEL_DEVELOPER_NAME', 'Gemeente \u202eVoorbeeldstad', 'een teken dat je niet ziet'],
  ['AAN_TAFEL_WEBSITE_DOMAIN', 'https://www.voorbeeldstad.example', 'is geen domein'],
  ['AAN_TAFEL_WEBSITE_DOMAIN', 'www.voorbeeldstad.example/privacy', 'is geen domein'],
  ['AAN_TAFEL_WEBSITE_DOMAIN', 'localhost', 'is geen domein'],
] as const)('%s can not be %s', (name, value, fault) => {
  const [only, ...others] = settingFaults({ ...packageSettings, [name]: value });
  expect(only).toContain(name);
  expect(only).toContain(fault);
  expect(others).toEqual([]);
});
