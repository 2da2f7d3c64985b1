import { pakketText } from '../cards/text/nl/pakket.ts';
import { packageSettingNames, type PackageSettings } from '../config.ts';
import { guidFaults } from './guidFaults.ts';

/** What Teams leaves room for, in characters. */
const longestDeveloperName = 32;

/** A host name of at least two labels, as RFC 1123 writes it; no scheme, port or path. */
const hostName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** What is wrong with the settings of the one who makes the package: each of them, in Dutch, by the setting's name. */
export function settingFaults(settings: PackageSettings): readonly string[] {
  return packageSettingNames.flatMap((name) => {
    const value = settings[name];
    if (value === '') return [pakketText.leeg(name, pakketText.vul[name])];
    switch (name) {
      case 'AAN_TAFEL_TEAMS_APP_ID':
      case 'MicrosoftAppId':
        return guidFaults(name, value);
      case 'AAN_TAFEL_DEVELOPER_NAME':
        if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(value)) return [pakketText.onzichtbaar(name)];
        return value.length > longestDeveloperName ? [pakketText.teLang(name, value.length, longestDeveloperName)] : [];
      case 'AAN_TAFEL_WEBSITE_DOMAIN':
        return hostName.test(value) ? [] : [pakketText.geenDomein(name)];
    }
  });
}
