import { parseDocument } from 'yaml';
import { parseDirectory } from '../../../../src/adapters/directory/parseDirectory.ts';
import type { Organisatie } from '../../../../src/domain/organisatie/organisatie.ts';
import { voorbeeldstad, wie } from '../../../support/voorbeeldstad.ts';
import { changedCsv, differences, gids, imported, mensen, newId, withRow } from './csv.ts';

function organisatieOf(text: string): Organisatie {
  const parsed = parseDirectory(text);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, text: what }) => `${path}: ${what}`).join('\n'));
  return parsed.organisatie;
}

/** Voorbeeldstad before anybody was filled in: no people, nobody in any seat. */
function emptyGids(): string {
  const document = parseDocument(gids());
  document.set('mensen', document.createNode({}));
  document.set('managers', document.createNode({}));
  document.set('beheerders', document.createNode([]));
  for (const key of voorbeeldstad().domeinen.keys()) {
    document.setIn(['domeinen', key, 'contactpersonen'], document.createNode({}));
    document.setIn(['domeinen', key, 'ladder'], document.createNode({}));
  }
  return document.toString();
}

describe('the example CSV', () => {
  test('describes the gemeente as it is: nothing changes, to the letter', () => {
    const { text, summary, under } = imported(mensen());
    expect(text).toBe(gids());
    expect(summary).toEqual(['22 mensen in de gids. Nieuw: 0. Gewijzigd: 0.']);
    expect(under('Niet meer in de CSV')).toEqual([]);
  });

  test('fills a directory in which nobody stands yet', () => {
    const org = organisatieOf(imported(mensen(), { text: emptyGids() }).text);
    const example = voorbeeldstad();
    // Absence is not in the CSV.
    const people = [...example.personen].map(([id, one]) => [id, { ...one, afwezig: [] }] as const);
    expect(new Map(org.personen)).toEqual(new Map(people));
    expect(org.domeinen).toEqual(example.domeinen);
    expect(org.managers).toEqual(expect.arrayContaining([...example.managers]));
    expect(org.beheerders).toEqual(example.beheerders);
  });

  test('a second import of the same rows changes nothing', () => {
    const csv = withRow({ id: newId, displayName: 'Kim Vos', functie: 'jeugdconsulent', domein: 'jeugd' });
    const once = imported(csv).text;
    expect(once).not.toBe(gids());
    expect(imported(csv, { text: once }).text).toBe(once);
  });
});

describe('somebody new', () => {
  const kim = {
    id: newId.toUpperCase(),
    displayName: 'Kïm de Vos',
    functie: 'jeugdconsulent',
    domein: 'Jeugd',
    vervanger: 'lotte',
    werkdagen: 'ma t/m wo, vrijdag',
    telefoon: '088 111 22 33',
  };

  test('comes in under a key of their own; nothing else in the file moves', () => {
    const { text, under } = imported(withRow(kim));
    expect(differences(gids(), text)).toEqual({
      gone: [],
      came: [
        '  kim-de-vos:',
        '    naam: Kïm de Vos',
        `    entra: ${newId}`,
        '    werkdagen: [ma, di, wo, vr]',
        '    vervanger: lotte',
        '    telefoon: 088 111 22 33',
      ].sort((a, b) => text.indexOf(a) - text.indexOf(b)),
    });
    expect(under('Nieuw')).toEqual(['Kïm de Vos, jeugdconsulent (kim-de-vos)']);
    expect(organisatieOf(text).personen.get(newId as never)).toMatchObject({
      vervanger: wie('lotte'),
      domein: 'jeugd',
    });
  });

  test.each(['(088) 000 00 20', '+31 (0)88 000 00 20', '088–000 00 20', '088/0000020', '112'])(
    'may be phoned at %s, as people write it',
    (telefoon) => {
      const { text } = imported(withRow({ ...kim, telefoon: `"${telefoon}"` }));
      expect(organisatieOf(text).personen.get(newId as never)?.telefoon).toBe(telefoon);
    },
  );

  test('two with one name both get a key', () => {
    const twice = withRow({ ...kim, id: newId.replace('1111', '2222') }, withRow(kim));
    expect(imported(twice).under('Nieuw').join()).toMatch(/\(kim-de-vos\).*\(kim-de-vos-2\)/);
  });

  test('takes functie and afdeling from Entra when no own column says so; somebody known keeps theirs', () => {
    const csv = changedCsv([';functie;', ';jobTitle;']);
    const { text } = imported(
      withRow({ id: newId, displayName: 'Kim', department: 'Jeugdzaken', jobTitle: 'Consulent', domein: 'jeugd' }, csv),
    );
    expect(organisatieOf(text).personen.get(newId as never)).toMatchObject({
      functie: 'Consulent',
      afdeling: 'Jeugdzaken',
    });
    expect(organisatieOf(text).personen.get(wie('sam'))?.functie).toBe('consulent Werk & Inkomen');
  });

  test('of the whole gemeente in one export, only those with something filled in for the directory come in', () => {
    const { summary, text } = imported(
      withRow({ id: newId, displayName: '=niet ons', department: 'Groen', accountEnabled: 'True' }),
    );
    expect(summary[1]).toBe('1 rij doet niet mee: daar is niets voor de gids ingevuld.');
    expect(text).toBe(gids());
  });

  test('without an Entra id they are named and left out', () => {
    const { text, under } = imported(withRow({ displayName: 'Kim Vos', functie: 'adviseur', domein: 'UWV' }));
    expect(under('Misschien niet te bereiken')).toContain(
      'Kim Vos (rij 24): geen object-id. Niet opgenomen, ook niet in een rol',
    );
    expect(text).toBe(gids());
  });
});

describe('somebody known', () => {
  test('gets another name, and keeps comments and what the CSV does not know', () => {
    const { text, under } = imported(changedCsv(['Lotte Smits;', 'Lotte Smits-Bos;']));
    expect(under('Gewijzigd')).toEqual(['Lotte Smits-Bos: naam was "Lotte Smits", is nu "Lotte Smits-Bos"']);
    expect(differences(gids(), text)).toEqual({ gone: ['    naam: Lotte Smits'], came: ['    naam: Lotte Smits-Bos'] });
    expect(text).toContain('# lang weg, dus uitnodigingen gaan naar Kofi');
  });

  test('an empty cell leaves a field as it is, a dash takes it away', () => {
    const sam = 'Werk & Inkomen;ja;;;;Tessa Jansen;;088 000 00 02';
    const empty = imported(changedCsv([sam, 'Werk & Inkomen;ja;;;;;;']));
    expect(empty.text).toBe(gids());
    const dashed = imported(changedCsv([sam, 'Werk & Inkomen;ja;;;;-;;-']));
    expect(dashed.under('Gewijzigd')).toEqual(['Sam Bakker: telefoon is weg; vervanger is weg']);
    expect(organisatieOf(dashed.text).personen.get(wie('sam'))).toMatchObject({
      vervanger: undefined,
      telefoon: undefined,
    });
  });

  test('gets another Entra id only by their key, with a warning', () => {
    const header = 'id;displayName;sleutel\r\n';
    const { text, under } = imported(`${header}${newId};Sam Bakker;sam\r\n`);
    expect(organisatieOf(text).personen.get(newId as never)?.naam).toBe('Sam Bakker');
    expect(under('Let op')).toEqual([
      'Sam Bakker heeft een nieuw object-id. Lopende casussen blijven bij het oude account',
    ]);
  });

  test('by name alone nobody takes over from somebody else', () => {
    const { text, under } = imported(changedCsv([`${wie('kofi')};`, `${newId};`]).replaceAll(';;;Kofi Mensah', ';;;'));
    expect(organisatieOf(text).personen.get(wie('kofi'))?.naam).toBe('Kofi Mensah');
    expect(under('Let op')).toEqual([
      'Kofi Mensah is nieuw en heet net als iemand die weg is. Dezelfde? Zet dan "kofi" in de kolom sleutel',
    ]);
  });
});

describe('roles', () => {
  test('pass to who claims them, and the report says from whom', () => {
    const csv = changedCsv(
      ['Schuldhulp;schuldhulpverlener;Schuldhulp;ja', 'Schuldhulp;schuldhulpverlener;Schuldhulp;-'],
      ['teamleider Schuldhulp;Schuldhulp;;', 'teamleider Schuldhulp;Schuldhulp;ja, Molenbuurt;'],
    );
    const { text, under } = imported(csv);
    expect(under('Wie heeft welke rol')).toEqual([
      'contactpersoon Schuldhulp: Ingrid Visser (was Youssef Amrani)',
      'contactpersoon Schuldhulp in Molenbuurt: Ingrid Visser',
    ]);
    const schuldhulp = organisatieOf(text).domeinen.get('schuldhulp' as never);
    expect(schuldhulp?.contactpersonen.standaard).toBe(wie('ingrid'));
    expect(schuldhulp?.contactpersonen.perGebied.get('molenbuurt' as never)).toBe(wie('ingrid'));
    expect(differences(gids(), text).came).toEqual([
      '      standaard: ingrid',
      '      gebieden:',
      '        molenbuurt: ingrid',
    ]);
  });

  test('a rung of the ladder, the week’s figures and the keeping of the file', () => {
    const { text, under } = imported(
      withRow({
        id: newId,
        displayName: 'Kim Vos',
        functie: 'directeur',
        'directeur van': 'Wmo, Jeugd',
        weekbericht: 'Havenkwartier',
        'weekbericht uur': '9:30',
        beheerder: 'ja',
      }),
    );
    const org = organisatieOf(text);
    expect(org.domeinen.get('wmo' as never)?.ladder.directeur).toBe(newId);
    expect(org.domeinen.get('wonen' as never)?.ladder.directeur).toBe(wie('marijke'));
    expect(org.managers.at(-1)).toMatchObject({ wie: newId, gebieden: ['havenkwartier'], uur: '09:30' });
    expect(org.beheerders).toEqual([wie('bram'), newId]);
    expect(under('Wie heeft welke rol')).toContain('directeur van Wmo: Kim Vos (was Marijke van Dongen)');
  });
});

describe('who left', () => {
  const without = (naam: string) => mensen().replace(new RegExp(`^.*;${naam};.*\r\n`, 'm'), '');

  test('stays, and the report says what they still hold', () => {
    const { text, under } = imported(without('Fatima el Idrissi').replaceAll('Fatima el Idrissi', ''));
    expect(text).toBe(gids());
    expect(under('Niet meer in de CSV')).toEqual([
      'Fatima el Idrissi (Werk & Inkomen): is nog teamleider van Werk & Inkomen; vervanger van Ingrid Visser',
    ]);
  });

  test('a switched-off account counts as gone, whatever else the row says', () => {
    const { text, under } = imported(
      changedCsv(['youssef.amrani@voorbeeldstad.example;True', 'youssef.amrani@voorbeeldstad.example;Onwaar']),
    );
    expect(under('Account staat uit')).toEqual([
      'Youssef Amrani (Schuldhulp): is nog contactpersoon Schuldhulp; de enige met het staand mandaat Schuldhulp direct starten van Schuldhulp',
    ]);
    expect(text).toBe(gids());
  });

  test('of another organisation nothing is concluded: they are in another Entra', () => {
    expect(imported(without('Joyce Pinas')).under('Van een andere organisatie')).toEqual([
      'Joyce Pinas (Woningcorporatie): is nog contactpersoon Woningcorporatie',
    ]);
  });

  test('only when asked, and only without a role, they are taken out', () => {
    const kim = withRow({
      id: newId,
      displayName: 'Kim Vos',
      functie: 'consulent',
      domein: 'Wmo',
      contactpersoon: 'ja',
    });
    const csv = kim
      .replace('Wmo-consulent;Wmo;ja', 'Wmo-consulent;Wmo;-')
      .replace('daan.mulder@voorbeeldstad.example;True', 'daan;False');
    const kept = imported(csv);
    expect(kept.under('Account staat uit').join()).toContain('--opruimen');
    expect(kept.text).toContain('naam: Daan Mulder');
    const { text, under } = imported(csv, { clean: true });
    expect(under('Weggehaald')).toEqual(['Daan Mulder']);
    expect(organisatieOf(text).personen.has(wie('daan'))).toBe(false);
    expect(imported(without('Fatima el Idrissi').replaceAll('Fatima el Idrissi', ''), { clean: true }).text).toBe(
      gids(),
    );
  });
});

test('guests are named: whether they can be written to 1:1 is not sure (U5)', () => {
  expect(imported(mensen()).under('Misschien niet te bereiken')).toHaveLength(4);
});
