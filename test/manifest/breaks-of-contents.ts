/** Ways to break what a manifest says: words, addresses, pictures, actions; each with its sentence. */
import { LONG } from './breaks';
import type { Break } from './breaks';

export const contents: Break[] = [
  {
    what: 'an empty word',
    cut: 'Value="Score"',
    put: 'Value=""',
    said: '<bt:Override> in String "Score.Label": no text was found, a text of 1 to 125 characters is expected; write it.',
    count: 2,
  },
  {
    what: 'a description that is too long',
    cut: /<Description DefaultValue="[^"]*"/,
    put: `<Description DefaultValue="${LONG}"`,
    said: '<Description>: a text of 251 characters was found, a text of 1 to 250 characters is expected; say it in fewer words.',
  },
  {
    what: 'a title that is too long',
    cut: 'Value="Thi Dua is ready"',
    put: `Value="${'x'.repeat(126)}"`,
    said: '<bt:Override> in String "GetStarted.Title": a text of 126 characters was found, a text of 1 to 125 characters is expected; say it in fewer words.',
  },
  {
    what: 'a tip that is too long',
    cut: /(id="Verify.Tip" DefaultValue=")[^"]*/,
    put: `$1${LONG}`,
    said: '<bt:String id="Verify.Tip">: a text of 251 characters was found, a text of 1 to 250 characters is expected; say it in fewer words.',
  },
  {
    what: 'a label that the ribbon would cut off',
    cut: 'Value="Go to summary"',
    put: 'Value="Go to the summary sheet of this campaign"',
    said: '<bt:Override> in String "Summary.Label": a text of 40 characters was found, a text of 1 to 32 characters is expected; say it in fewer words.',
  },
  {
    what: 'an address without encryption',
    cut: '<SupportUrl DefaultValue="https:',
    put: '<SupportUrl DefaultValue="http:',
    said: '<SupportUrl>: “http://localhost:3000/support.html” was found, an https address is expected; write the whole address, since Office loads nothing over http.',
  },
  {
    what: 'an address on another place',
    cut: '<AppDomains />',
    put: '<AppDomains><AppDomain>https://elsewhere.example</AppDomain></AppDomains>',
    said: '<AppDomain> in AppDomains: “https://elsewhere.example” was found, an address in the pane’s folder “https://localhost:3000/” is expected; serve it from there, or build the manifest again with --base-url.',
  },
  {
    what: 'an icon without one of its sizes',
    cut: '<bt:Image size="32" resid="Score.Icon.32" />',
    put: '',
    said: '<Icon> in Control "ThiDua.Score": the sizes 16, 80 was found, 16, 32, 80 is expected; name one picture for each.',
    count: 2,
  },
  {
    what: 'a picture of another size',
    cut: 'assets/button-clear-32.png',
    put: 'assets/button-clear-80.png',
    said: '<bt:Image> in Control "ThiDua.Clear": a PNG of 80 × 80 pixels was found, a PNG of 32 × 32 pixels is expected; draw it anew with “npm run icons”.',
  },
  {
    what: 'a picture that is not there',
    cut: 'assets/icon-64.png',
    put: 'assets/icon-63.png',
    said: '<HighResolutionIconUrl>: no file assets/icon-63.png was found, a PNG of 64 × 64 pixels is expected; draw it anew with “npm run icons”.',
  },
  {
    what: 'a picture that is none',
    cut: 'assets/icon-64.png',
    put: 'assets/icon.svg',
    said: '<HighResolutionIconUrl>: assets/icon.svg, which is not a PNG, was found, a PNG of 64 × 64 pixels is expected; draw it anew with “npm run icons”.',
  },
];

export const actions: Break[] = [
  {
    what: 'a button that does nothing known',
    cut: 'xsi:type="ShowTaskpane"',
    put: 'xsi:type="ShowDialog"',
    said: '<SourceLocation> in Control "ThiDua.Open": <SourceLocation> inside <Action> was found, no element is expected; take it out or write it where it belongs.',
    count: 2,
  },
  {
    what: 'a function without a name',
    cut: '<FunctionName>score</FunctionName>',
    put: '<FunctionName></FunctionName>',
    said: '<FunctionName> in Control "ThiDua.Score": no name was found, the name of a function is expected; write the name that the pane gives to Office.actions.associate.',
  },
  {
    what: 'a function that JavaScript could not name',
    cut: '<FunctionName>verify</FunctionName>',
    put: '<FunctionName>verify()</FunctionName>',
    said: '<FunctionName> in Control "ThiDua.Verify": “verify()” was found, the name of a function is expected; write the name that the pane gives to Office.actions.associate.',
  },
  {
    what: 'functions without a page',
    cut: '<FunctionFile resid="Pane.Url" />',
    put: '',
    said: '<FunctionName> in Control "ThiDua.Score": a function and no <FunctionFile> was found, the page that holds the function is expected; add <FunctionFile> before <ExtensionPoint>.',
  },
  {
    what: 'functions on another page',
    cut: '<FunctionFile resid="Pane.Url" />',
    put: '<FunctionFile resid="Support.Url" />',
    said: '<FunctionFile> in DesktopFormFactor: another page than that of <Runtime> was found, the page of “Pane.Url” is expected; name one page everywhere, or the runtime is not shared.',
  },
  {
    what: 'a base manifest that opens another page',
    cut: '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
    put: '<SourceLocation DefaultValue="https://localhost:3000/other.html"',
    said: '<SourceLocation> in DefaultSettings: another page than that of <Runtime> was found, the page of “Pane.Url” is expected; name one page everywhere, or the runtime is not shared.',
  },
  {
    what: 'a second pane',
    cut: '<SourceLocation resid="Pane.Url" />',
    put: '<TaskpaneId>Pane</TaskpaneId><SourceLocation resid="Pane.Url" />',
    said: '<TaskpaneId> in Control "ThiDua.Open": an id for a pane was found, the one pane of a shared runtime is expected; take it out, for a pane with an id is another one.',
  },
  {
    what: 'a runtime that is not shared',
    cut: ' lifetime="long"',
    put: '',
    said: '<Runtime> in Runtimes: lifetime=“” was found, “long” is expected; write it, or the runtime is not shared.',
  },
  {
    what: 'a shared runtime that is not required',
    cut: 'Name="SharedRuntime"',
    put: 'Name="DialogApi"',
    said: '<Runtime> in Runtimes: a shared runtime that VersionOverrides does not require was found, the set SharedRuntime in its Requirements is expected; add it, or an older Excel shows buttons that do nothing.',
  },
];
