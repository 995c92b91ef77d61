"""Every feature of the language server, driven by a client that knows the protocol's types.

The client warns of answers that the protocol does not allow; a warning fails the test. What the
answers say is tested in Swift: here it is that a client can read them, through a real process.
"""

import asyncio
import os
import pathlib
import random
import shutil
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

TOOL = os.environ["DATAREGISTER"]
REGISTERS = pathlib.Path(os.environ["REGISTERS"])

CLIENTS = ["visual_studio_code", "neovim", "emacs"]
AURA = "Registers/aura.register"
SCHEMA = "Registers/register.schema"


def git(folder, *arguments):
    identity = ["-c", "user.name=Maija", "-c", "user.email=maija@example.fi"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


class Office:
    """A repository with the shipped registers, and a client that has it open."""

    def __init__(self, client, folder):
        self.client = client
        self.folder = folder
        self.texts = {}

    def uri(self, path):
        return (self.folder / path).as_uri()

    def document(self, path):
        return types.TextDocumentIdentifier(uri=self.uri(path))

    async def open(self, path, text=None):
        text = (self.folder / path).read_text() if text is None else text
        self.texts[path] = (text, 1)
        self.client.text_document_did_open(
            types.DidOpenTextDocumentParams(
                types.TextDocumentItem(self.uri(path), "dataregister", 1, text)
            )
        )
        return await self.findings(path, 1)

    async def change(self, path, *changes):
        version = self.texts[path][1] + 1
        self.texts[path] = (None, version)
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version, self.uri(path)), list(changes)
            )
        )
        return await self.findings(path, version)

    async def findings(self, path, version):
        while True:
            told = await asyncio.wait_for(self.client.told.get(), 30)
            if told.uri == self.uri(path) and told.version == version:
                return list(told.diagnostics)

    def close(self, path):
        self.client.text_document_did_close(
            types.DidCloseTextDocumentParams(self.document(path))
        )

    def position(self, text, index):
        """Where the client says that a character of a text is."""
        lines = text[:index].replace("\r\n", "\n").split("\n")
        width = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[self.client.encoding]
        encoding = self.client.encoding + ("" if width == 1 else "-le")
        return types.Position(len(lines) - 1, len(lines[-1].encode(encoding)) // width)

    def place(self, path, line, character):
        return {
            "text_document": self.document(path),
            "position": types.Position(line, character),
        }


@pytest_lsp.fixture(
    params=CLIENTS, config=ClientServerConfig(server_command=[TOOL, "lsp", "--language", "sv"])
)
async def client(request, lsp_client: LanguageClient, tmp_path_factory):
    # A space and a letter outside ASCII: its name is encoded.
    folder = tmp_path_factory.mktemp("Å b")
    shutil.copytree(REGISTERS, folder / "Registers")
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Registren")
    registrations = []

    @lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(params: types.RegistrationParams):
        registrations.extend(params.registrations)

    told = asyncio.Queue()
    # The client's own keeps no versions.
    del lsp_client.protocol.fm.features[types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS]

    @lsp_client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def publish(params: types.PublishDiagnosticsParams):
        lsp_client.diagnostics[params.uri] = params.diagnostics
        told.put_nowait(params)

    lsp_client.office_folder, lsp_client.registrations = folder, registrations
    lsp_client.told = told
    capabilities = client_capabilities(request.param)
    capabilities.text_document.publish_diagnostics.version_support = True
    result = await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=capabilities,
            root_uri=folder.as_uri(),
            workspace_folders=[types.WorkspaceFolder(folder.as_uri(), "office")],
        )
    )
    lsp_client.encoding = result.capabilities.position_encoding
    yield
    await lsp_client.shutdown_session()


@pytest.fixture
def office(client):
    return Office(client, client.office_folder)


pytestmark = pytest.mark.asyncio


def replaced(line, start, end, text):
    place = types.Range(types.Position(line, start), types.Position(line, end))
    return types.TextDocumentContentChangePartial(range=place, text=text)


async def test_findings_come_and_go(office):
    assert await office.open(AURA) == []
    findings = await office.change(AURA, replaced(8, 4, 14, "Psykolgen"))
    assert [finding.code for finding in findings] == ["unknown-value"]
    assert findings[0].severity == types.DiagnosticSeverity.Warning
    assert findings[0].range.end == types.Position(8, 13)
    assert await office.change(AURA, replaced(8, 4, 13, "Psykologen")) == []


async def test_completion(office):
    await office.open(AURA, "Namn: Aura\nAns")
    items = await office.client.text_document_completion_async(
        types.CompletionParams(**office.place(AURA, 1, 3))
    )
    labels = [item.label for item in items]
    assert "Ansvarsperson" in labels and "Namn" not in labels
    edit = next(item.text_edit for item in items if item.label == "Ansvarsperson")
    assert edit.new_text == "Ansvarsperson: "


async def test_whole_register(office):
    await office.open("Registers/ny.register", "")
    items = await office.client.text_document_completion_async(
        types.CompletionParams(**office.place("Registers/ny.register", 0, 0))
    )
    assert "Datainnehåll[fi]:" in items[0].text_edit.new_text


async def test_hover(office):
    await office.open(AURA)
    key = await office.client.text_document_hover_async(
        types.HoverParams(**office.place(AURA, 0, 1))
    )
    assert "Datasystemets namn" in key.contents.value
    value = await office.client.text_document_hover_async(
        types.HoverParams(**office.place(AURA, 0, 7))
    )
    assert "Maija" in value.contents.value and "Registren" in value.contents.value


async def test_quick_fix_and_fix_all(office):
    text = "Namn: Aura \nAnsvarsperson: Psykolgen\n"
    findings = await office.open(AURA, text)
    whole = types.Range(types.Position(0, 0), types.Position(3, 0))
    actions = await office.client.text_document_code_action_async(
        types.CodeActionParams(office.document(AURA), whole, types.CodeActionContext(findings))
    )
    kinds = [action.kind for action in actions]
    assert "quickfix" in kinds and "source.fixAll.dataregister" in kinds
    fix = next(action for action in actions if "Psykologen" in action.title)
    assert fix.diagnostics[0].code == "unknown-value"
    edits = (
        fix.edit.document_changes[0].edits
        if fix.edit.document_changes
        else fix.edit.changes[office.uri(AURA)]
    )
    assert edits[0].new_text == "Psykologen"
    assert edits[0].range == types.Range(types.Position(1, 15), types.Position(1, 24))


async def test_formatting(office):
    await office.open(AURA, "Namn:   Aura\n")
    options = types.FormattingOptions(tab_size=4, insert_spaces=True)
    edits = await office.client.text_document_formatting_async(
        types.DocumentFormattingParams(office.document(AURA), options)
    )
    assert [edit.new_text for edit in edits] == ["Namn: Aura\n"]
    await office.change(AURA, types.TextDocumentContentChangeWholeDocument("Nmn: Aura\n"))
    nothing = await office.client.text_document_formatting_async(
        types.DocumentFormattingParams(office.document(AURA), options)
    )
    assert nothing is None
    assert "aura.register" in office.client.messages[0].message


async def test_symbols(office):
    await office.open(AURA)
    symbols = await office.client.text_document_document_symbol_async(
        types.DocumentSymbolParams(office.document(AURA))
    )
    assert [symbol.name for symbol in symbols][:2] == ["Namn", "Användningsområde"]
    found = await office.client.workspace_symbol_async(types.WorkspaceSymbolParams("aur"))
    assert [symbol.name for symbol in found] == ["Aura"]


async def test_definition_references_highlights(office):
    await office.open(AURA)
    definition = await office.client.text_document_definition_async(
        types.DefinitionParams(**office.place(AURA, 8, 6))
    )
    assert definition.uri == office.uri(SCHEMA)
    places = await office.client.text_document_references_async(
        types.ReferenceParams(
            context=types.ReferenceContext(include_declaration=True), **office.place(AURA, 8, 6)
        )
    )
    assert {office.uri(AURA), office.uri(SCHEMA)} <= {place.uri for place in places}
    highlights = await office.client.text_document_document_highlight_async(
        types.DocumentHighlightParams(**office.place(AURA, 8, 6))
    )
    assert len(highlights) == 1


async def test_rename(office):
    await office.open(AURA)
    prepared = await office.client.text_document_prepare_rename_async(
        types.PrepareRenameParams(**office.place(AURA, 8, 6))
    )
    assert prepared.placeholder == "Psykologen"
    edit = await office.client.text_document_rename_async(
        types.RenameParams(new_name="Skolpsykologen", **office.place(AURA, 8, 6))
    )
    uris = (
        [change.text_document.uri for change in edit.document_changes]
        if edit.document_changes
        else list(edit.changes)
    )
    assert uris == [office.uri(AURA), office.uri(SCHEMA)]


async def test_folding_lenses_tokens(office):
    await office.open(AURA)
    ranges = await office.client.text_document_folding_range_async(
        types.FoldingRangeParams(office.document(AURA))
    )
    assert [(fold.start_line, fold.end_line) for fold in ranges] == [(1, 3), (7, 9)]
    lenses = await office.client.text_document_code_lens_async(
        types.CodeLensParams(office.document(AURA))
    )
    assert len(lenses) == 6 and "Maija" in lenses[0].command.title
    tokens = await office.client.text_document_semantic_tokens_full_async(
        types.SemanticTokensParams(office.document(AURA))
    )
    assert len(tokens.data) % 5 == 0 and list(tokens.data[:5]) == [0, 0, 4, 0, 0]


async def test_schema_is_live(office):
    await office.open(AURA)
    await office.open(SCHEMA)
    text = (office.folder / SCHEMA).read_text().replace("Key: DRB", "Key: QRB")
    await office.change(SCHEMA, types.TextDocumentContentChangeWholeDocument(text))
    assert [f.code for f in office.client.diagnostics[office.uri(AURA)]] == ["unknown-key"]


@pytest.mark.parametrize("seed", range(5))
async def test_random_edits(office, seed):
    """What a client with any history of edits is told is what one is told that opens the text."""
    chance = random.Random(seed)
    pieces = ["DRB: X\n", "å", "😀", "\n", "\r\n", "    ", "Namn: ", ":", "x", "", "#", "Psykolgen"]
    text = "Namn: Aura\n"
    await office.open(AURA, text)
    for _ in range(40):
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.randint(0, 6))
        # No position leads between CR and LF.
        start -= text[start - 1 : start + 1] == "\r\n"
        end += text[end - 1 : end + 1] == "\r\n"
        new = "".join(chance.choices(pieces, k=chance.randint(0, 3)))
        change = types.TextDocumentContentChangePartial(
            range=types.Range(office.position(text, start), office.position(text, end)), text=new
        )
        text = text[:start] + new + text[end:]
        edited = await office.change(AURA, change)
    symbols = types.DocumentSymbolParams(office.document(AURA))
    edited_symbols = await office.client.text_document_document_symbol_async(symbols)
    office.close(AURA)
    assert await office.open(AURA, text) == edited
    assert await office.client.text_document_document_symbol_async(symbols) == edited_symbols
