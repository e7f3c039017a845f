/** Ways to break the form of a manifest: its order, its ids, what it names; each with its sentence. */

export interface Break {
  readonly what: string;
  /** What is taken out of the manifest, first occurrence, and what is written instead. */
  readonly cut: string | RegExp;
  readonly put: string;
  /** The one sentence, without the line; or the first of several. */
  readonly said: string;
  /** How many sentences follow from the one mistake, where it is more than one. */
  readonly count?: number;
}

export const LONG = 'x'.repeat(251);

export const form: Break[] = [
  {
    what: 'a tag that is not closed',
    cut: '</Group>',
    put: '',
    said: 'the file: XML that is not well formed (</Group> is missing) was found, a manifest is expected; mend it in an editor that shows XML’s mistakes.',
  },
  {
    what: 'a bare ampersand',
    cut: 'Value="Scoring"',
    put: 'Value="Score & rank"',
    said: 'the file: XML that is not well formed (entity & rank) was found, a manifest is expected; mend it in an editor that shows XML’s mistakes.',
  },
  {
    what: 'another kind of add-in',
    cut: 'xsi:type="TaskPaneApp"',
    put: 'xsi:type="MailApp"',
    said: '<OfficeApp>: xsi:type=“MailApp” was found, “TaskPaneApp” is expected; write this value, without which Office does not read the element.',
  },
  {
    what: 'elements in another order',
    cut: /(<Version>.*<\/Version>)\s+(<ProviderName>.*<\/ProviderName>)/,
    put: '$2$1',
    said: '<Version>: <Version> after <ProviderName> was found, the order Id, Version, ProviderName, DefaultLocale, DisplayName, Description, IconUrl, HighResolutionIconUrl, SupportUrl, AppDomains, Hosts, Requirements, DefaultSettings, Permissions, VersionOverrides is expected; move it before <ProviderName>.',
  },
  {
    what: 'the tab’s label before its groups',
    cut: /(<CustomTab id="ThiDua.Tab">)([^]*)(<Label resid="Tab.Label" \/>)/,
    put: '$1$3$2',
    said: '<Group id="ThiDua.Group.Work">: <Group> after <Label> was found, the order Group, Label is expected; move it before <Label>.',
    count: 2,
  },
  {
    what: 'the runtime after the form factor',
    cut: /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/,
    put: '$2$1',
    said: '<Runtimes> in Host: <Runtimes> after <DesktopFormFactor> was found, the order Runtimes, DesktopFormFactor is expected; move it before <DesktopFormFactor>.',
  },
  {
    what: 'an element that is missing',
    cut: /<ProviderName>.*<\/ProviderName>/,
    put: '',
    said: '<OfficeApp>: no <ProviderName> was found, one <ProviderName> is expected; add it.',
  },
  {
    what: 'an element that does not belong there',
    cut: '<Permissions>',
    put: '<Colour /><Permissions>',
    said: '<Colour>: <Colour> inside <OfficeApp> was found, one of Id, Version, ProviderName, DefaultLocale, DisplayName, Description, IconUrl, HighResolutionIconUrl, SupportUrl, AppDomains, Hosts, Requirements, DefaultSettings, Permissions, VersionOverrides is expected; take it out or write it where it belongs.',
  },
  {
    what: 'an element twice',
    cut: /<Permissions>.*<\/Permissions>/,
    put: '$&$&',
    said: '<OfficeApp>: <Permissions> 2 times was found, one <Permissions> is expected; keep one.',
  },
  {
    what: 'requirements in the wrong namespace',
    cut: '<bt:Set Name="SharedRuntime" MinVersion="1.1" />',
    put: '<Set Name="SharedRuntime" MinVersion="1.1" />',
    said: '<Set> in Sets: <Set> was found, <bt:Set> is expected; write the prefix that the schema asks for at this place.',
  },
];

export const identity: Break[] = [
  {
    what: 'an id that is no GUID',
    cut: /<Id>.*<\/Id>/,
    put: '<Id>{thi-dua}</Id>',
    said: '<Id>: “{thi-dua}” was found, a GUID with hyphens and without braces is expected; give back the id that was published, since another id is another add-in.',
  },
  {
    what: 'a version of two numbers',
    cut: /<Version>.*<\/Version>/,
    put: '<Version>1.2</Version>',
    said: '<Version>: “1.2” was found, a version of four numbers of at most five digits is expected; write one such as “1.2.0.0”, higher than what was published.',
  },
  {
    what: 'a language without a country',
    cut: '<DefaultLocale>vi-VN',
    put: '<DefaultLocale>vi',
    said: '<DefaultLocale>: “vi” was found, a language and a country is expected; write it as in “vi-VN”.',
  },
  {
    what: 'less permission than is needed',
    cut: 'ReadWriteDocument',
    put: 'ReadDocument',
    said: '<Permissions>: “ReadDocument” was found, ReadWriteDocument is expected; write this permission, without which Excel refuses every request.',
  },
  {
    what: 'another application',
    cut: '<Host Name="Workbook" />',
    put: '<Host Name="Document" />',
    said: '<Host> in Hosts: “Document” was found, “Workbook” is expected; name Excel alone, the only application that the pane knows.',
  },
  {
    what: 'a word that is not translated',
    cut: '<bt:Override Locale="en-US" Value="Verify seal" />',
    put: '',
    said: '<bt:String id="Verify.Label">: no Override for “en-US” was found, one Override in each of en-US is expected; translate it.',
  },
  {
    what: 'a word that is translated twice',
    cut: '<bt:Override Locale="en-US" Value="Score" />',
    put: '$&$&',
    said: '<bt:String id="Score.Label">: “en-US” twice was found, one Override in each of en-US is expected; keep one.',
  },
];

export const resources: Break[] = [
  {
    what: 'two controls of one id',
    cut: 'id="ThiDua.Clear"',
    put: 'id="ThiDua.Score"',
    said: '<Control id="ThiDua.Score">: the id “ThiDua.Score” of line … was found, an id of its own is expected; rename one of the two.',
  },
  {
    what: 'two resources of one id',
    cut: '<bt:String id="Score.Label"',
    put: '<bt:String id="Open.Label"',
    said: '<Label> in Control "ThiDua.Score": resid “Score.Label” without a resource was found, the id of a resource in ShortStrings is expected; add the resource or correct the resid.',
    count: 3,
  },
  {
    what: 'an id of a control that is too long',
    cut: 'id="ThiDua.Verify"',
    put: `id="${LONG}"`,
    said: `<Control id="${LONG}">: an id of 251 characters was found, an id of 1 to 125 characters is expected; give it a shorter one, here and where it is named.`,
  },
  {
    what: 'an id of a resource that is too long',
    cut: /Results\.Label/g,
    put: 'Results.Label.That.Is.Rather.Long',
    said: '<bt:String id="Results.Label.That.Is.Rather.Long">: an id of 33 characters was found, an id of 1 to 32 characters is expected; give it a shorter one, here and where it is named.',
  },
  {
    what: 'a resid without a resource',
    cut: '<LearnMoreUrl resid="Support.Url" />',
    put: '<LearnMoreUrl resid="Help.Url" />',
    said: '<LearnMoreUrl> in GetStarted: resid “Help.Url” without a resource was found, the id of a resource in Urls is expected; add the resource or correct the resid.',
    count: 2,
  },
  {
    what: 'a tip among the short strings',
    cut: '<Description resid="Open.Tip" />',
    put: '<Description resid="Open.Label" />',
    said: '<Description> in Control "ThiDua.Open": resid “Open.Label” of ShortStrings was found, the id of a resource in LongStrings is expected; move it to LongStrings.',
    count: 2,
  },
  {
    what: 'a resource that nobody names',
    cut: '</bt:Urls>',
    put: '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/old.html" /></bt:Urls>',
    said: '<bt:Url id="Old.Url">: a resource that no resid names was found, a resource in use is expected; take it out or name it.',
  },
];
