import type { TeamsManifestV1D27 } from '@microsoft/app-manifest';
import { pakketText } from '../cards/text/nl/pakket.ts';
import { guidFaults } from './guidFaults.ts';

export type Manifest = TeamsManifestV1D27.TeamsManifestV1D27;

/** A domain of one's own: two labels at least, of which the first may be a star; no scheme, port or path. */
const ownDomain = /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,63}$/i;

const twice = <T>(values: readonly T[]): readonly T[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

/**
 * What Teams checks when the package is uploaded and the schema does not say. The manifest must have passed the schema,
 * which also holds lengths and counts.
 */
export function uploadFaults(manifest: Manifest): readonly string[] {
  const { version, developer, authorization, localizationInfo } = manifest;
  const urls = [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl];
  const languages = [
    localizationInfo?.defaultLanguageTag ?? '',
    ...(localizationInfo?.additionalLanguages ?? []).map(({ languageTag }) => languageTag),
  ];
  return [
    ...(/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(version) ? [] : [pakketText.geenVersie(version)]),
    ...guidFaults('manifest.json id', manifest.id),
    ...urls.filter((url) => !/^https:\/\//i.test(url)).map(pakketText.geenHttps),
    ...botFaults(manifest),
    ...(manifest.validDomains ?? []).filter((domain) => !ownDomain.test(domain)).map(pakketText.ruimDomein),
    ...(authorization?.permissions?.resourceSpecific !== undefined && manifest.webApplicationInfo === undefined
      ? [pakketText.rscZonderApp]
      : []),
    ...twice(languages).map(pakketText.dubbeleTaal),
  ];
}

function botFaults({ manifestVersion, bots = [], composeExtensions = [], ...app }: Manifest): readonly string[] {
  const ids = new Set([...bots, ...composeExtensions].flatMap(({ botId }) => botId ?? []));
  const scopes = bots.flatMap((bot) => bot.scopes);
  const lists = bots.flatMap(({ commandLists = [] }) => commandLists);
  const listed: readonly string[] = lists.flatMap((list) => list.scopes);
  // Since 1.25 an app in a team must say that it knows every kind of channel.
  const knowsChannels = Number(manifestVersion.split('.')[1]) < 25 || app.supportsChannelFeatures === 'tier1';
  return [
    ...[...ids].flatMap((id) => guidFaults('manifest.json botId', id)),
    ...(ids.size > 1 ? [pakketText.andereBot] : []),
    ...((scopes as readonly string[]).includes('team') && !knowsChannels ? [pakketText.tier1] : []),
    ...listed.filter((scope) => !(scopes as readonly string[]).includes(scope)).map(pakketText.onbekendBereik),
    ...twice(listed).map(pakketText.dubbelBereik),
    ...lists.flatMap(({ commands }) => twice(commands.map(({ title }) => title)).map(pakketText.dubbeleOpdracht)),
  ];
}
