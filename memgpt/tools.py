"""The functions that the model may call: their schemas, taken from signatures and docstrings, and their dispatch.

A function works on a Draft of the agent: what it changes becomes real when the step is committed. What the model does
wrong is a failed Outcome that says what to do instead.
"""

import inspect
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal

from annotated_types import Ge

from memgpt import documents, memory, packets
from memgpt.errors import CallRefused
from memgpt.paging import Frame, Size, format_page, needed, unframed
from memgpt.ports import Store
from memgpt.search import Search
from memgpt.types import AgentState, MemoryBlock, Message, Page, Passage, Source, T, ToolCall, ToolSpec

if TYPE_CHECKING:
    from pydantic import BaseModel

MAX_PAUSE = 360  # minutes
SEND_MESSAGE = "send_message"
_PARTS = 50  # of a document that are read from the store at once

BlockLabel = Literal["persona", "human"]
PageNumber = Annotated[int, Ge(0), "First page: 0."]


@dataclass
class Draft:
    """The agent as the calls of one step leave it, not yet committed.

    ``page_tokens`` bounds one page of results, measured by ``size``; only messages before ``before`` are found.
    """

    state: AgentState
    now: datetime
    store: Store
    search: Search
    page_tokens: int
    size: Size
    before: int | None = None
    passages: list[Passage] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    read: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Outcome:
    """What a call came to: ``output`` for the model, the draft's blocks before and after for the user.

    ``read`` names the documents whose text is in the output.
    """

    name: str
    arguments: Mapping[str, Any]
    ok: bool
    output: str
    heartbeat: bool
    said: str = ""
    edits: tuple[tuple[str, str, str], ...] = ()
    read: tuple[str, ...] = ()


def send_message(draft: Draft, message: Annotated[str, "What the user reads."]) -> str:
    """Speaks to the user."""
    if not message.strip():
        raise CallRefused("message is empty: nothing was sent.")
    draft.said.append(message)
    return "Sent."


def pause_heartbeats(draft: Draft, minutes: Annotated[int, Ge(0), "At most 360; 0 resumes."]) -> str:
    """Stops timed heartbeats for a while; messages of the user still wake you."""
    minutes = min(minutes, MAX_PAUSE)
    draft.state = replace(draft.state, paused_until=draft.now + timedelta(minutes=minutes) if minutes else None)
    return f"Pausing timed heartbeats for {minutes} min"


def core_memory_append(draft: Draft, name: BlockLabel, content: str) -> str:
    """Adds a line to a block of core memory."""
    return _edit(draft, name, lambda block: memory.append(block, content))


def core_memory_replace(
    draft: Draft,
    name: BlockLabel,
    old_content: Annotated[str, "Exact text in the block."],
    new_content: Annotated[str, "Empty to delete."],
) -> str:
    """Replaces text in a block of core memory."""
    return _edit(draft, name, lambda block: memory.replace_text(block, old_content, new_content))


def conversation_search(
    draft: Draft, query: Annotated[str, "May hold from:user, since:YYYY-MM-DD, until:YYYY-MM-DD."], page: PageNumber = 0
) -> str:
    """Searches all that you and the user ever said; dates in the query count."""
    return _shown(draft, draft.search.recall(query, before=draft.before, size=needed(page)), _said_line, page)


def conversation_search_date(
    draft: Draft,
    start_date: Annotated[str, "YYYY-MM-DD"],
    end_date: Annotated[str, "YYYY-MM-DD, included"],
    page: PageNumber = 0,
) -> str:
    """Lists what was said between two days, newest first."""
    try:
        start, end = date.fromisoformat(start_date), date.fromisoformat(end_date)
        if not 1970 <= start.year <= end.year <= 9998:
            raise ValueError
    except ValueError:
        raise CallRefused("Invalid date format. Expected format: YYYY-MM-DD, the earlier date first") from None
    return _shown(draft, draft.search.recall_dates(start, end, size=needed(page)), _said_line, page)


def archival_memory_insert(draft: Draft, content: Annotated[str, "Complete enough to be understood alone."]) -> str:
    """Stores a text in archival memory."""
    content = content.strip()
    if not content:
        raise CallRefused("content is empty: nothing was stored.")
    if draft.store.has_passage(content) or any(passage.text == content for passage in draft.passages):
        return "Archival memory already holds exactly this; it was not stored again."
    draft.passages.append(Passage(content, draft.now))
    return "Stored."


def archival_memory_search(draft: Draft, query: Annotated[str, "May hold source:NAME."], page: PageNumber = 0) -> str:
    """Searches archival memory by meaning and words."""
    found = draft.search.archival(query, size=needed(page))

    def frame(number: int, text: str) -> str:
        passage = found.items[number]
        return documents.quote(passage, text) if passage.source else text

    output = _shown(draft, found, _noted_line, page, frame)
    draft.read += documents.sources_in(output, found.items)
    return output


def document_read(
    draft: Draft,
    source: str,
    part: Annotated[int, Ge(0), "The first one to read, from 1."] = 1,
    page: Annotated[int, Ge(0), "Of the document, from 1: reads that page."] = 0,
) -> str:
    """Reads a document on from a part, or a page of it."""
    document = documents.find(source, draft.store.sources())
    if page:
        parts = draft.store.page_parts(document.name, page)
        parts = [one for one in parts if one.part >= part] or parts
        if not parts:
            raise CallRefused(_no_page(draft, document, page))
    else:
        parts = draft.store.parts(document.name, max(1, part), max(1, part) + _PARTS)
        if not parts:
            raise CallRefused(f"There is no part {part}: '{document.name}' has the parts 1 to {document.parts}.")
    draft.read.append(document.name)
    return documents.show_parts(parts, draft.page_tokens, draft.size)


def document_outline(
    draft: Draft, source: Annotated[str, "Empty: lists the documents."] = "", page: PageNumber = 0
) -> str:
    """Shows the headings of a document with the parts where they begin, or lists all documents."""
    known = draft.store.sources()
    if not source.strip():
        what, lines = f"{len(known)} documents", [documents.source_line(one) for one in known]
    else:
        document = documents.find(source, known)
        draft.read.append(document.name)
        headings = draft.store.outline(document.name)
        what = f"{document.parts} parts, {len(headings)} headings or places"
        lines = [documents.heading_line(*heading) for heading in headings]
    return documents.show_lines(what, lines, page, draft.page_tokens, draft.size)


FUNCTIONS: dict[str, Callable[..., str]] = {
    function.__name__: function
    for function in (
        send_message,
        pause_heartbeats,
        core_memory_append,
        core_memory_replace,
        conversation_search,
        conversation_search_date,
        archival_memory_insert,
        archival_memory_search,
        document_read,
        document_outline,
    )
}
_OF_DOCUMENTS = (document_read.__name__, document_outline.__name__)


@cache
def arguments_model(name: str) -> "type[BaseModel]":
    """The pydantic model of a function's arguments: inner_thoughts first, request_heartbeat last.

    A text beside a type in a signature describes the argument to the model.
    """
    from pydantic import Field, create_model  # takes half as long to load as all the rest before the first prompt

    fields: dict[str, Any] = {"inner_thoughts": (str, Field("", description="Private."))}
    for parameter in list(inspect.signature(FUNCTIONS[name]).parameters.values())[1:]:
        default = ... if parameter.default is parameter.empty else parameter.default
        notes = getattr(parameter.annotation, "__metadata__", ())
        description = next((note for note in notes if isinstance(note, str)), None)
        fields[parameter.name] = (parameter.annotation, Field(default, description=description))
    if name != SEND_MESSAGE:
        fields["request_heartbeat"] = (bool, False)
    return create_model(name, **fields)


@cache
def tool_specs(*, of_documents: bool = False) -> tuple[ToolSpec, ...]:
    """The functions as the model is told of them; those for documents only where there are any."""
    return tuple(_spec(name) for name in FUNCTIONS if of_documents or name not in _OF_DOCUMENTS)


def _spec(name: str) -> ToolSpec:
    schema = arguments_model(name).model_json_schema()
    properties = {key: _terse(value) for key, value in schema["properties"].items()}
    optional = {
        one.name for one in inspect.signature(FUNCTIONS[name]).parameters.values() if one.default is not one.empty
    }
    required = [key for key in properties if key not in optional]
    parameters = {"type": "object", "properties": properties, "required": required}
    return ToolSpec(name, inspect.getdoc(FUNCTIONS[name]) or "", parameters)


def _terse(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key not in ("title", "default", "minimum")}


def run_call(call: ToolCall, draft: Draft) -> Outcome:
    """Runs one call on the draft; a call that fails leaves the draft as it was."""
    arguments: dict[str, Any] = {}
    try:
        if call.name not in FUNCTIONS:
            raise CallRefused(f"No function named {call.name[:64]}. There are: {', '.join(FUNCTIONS)}.")
        arguments = _parse(call)
        valid = _validated(call.name, arguments)
        output = FUNCTIONS[call.name](draft, **_own_arguments(call.name, valid))
    except CallRefused as refusal:
        return Outcome(call.name, arguments, False, str(refusal), heartbeat=True)
    return Outcome(call.name, arguments, True, output, heartbeat=getattr(valid, "request_heartbeat", False))


def run_calls(calls: Sequence[ToolCall], draft: Draft) -> list[Outcome]:
    """Runs calls in order on the draft, and notes what each said and which blocks it changed."""
    outcomes = []
    for call in calls:
        before, spoken, known = draft.state, len(draft.said), len(draft.read)
        outcome = run_call(call, draft)
        edits = tuple(
            (new.label, old.value, new.value)
            for old, new in zip(before.blocks, draft.state.blocks, strict=True)
            if old.value != new.value
        )
        said, read = "\n".join(draft.said[spoken:]), tuple(dict.fromkeys(draft.read[known:]))
        outcomes.append(replace(outcome, said=said, edits=edits, read=read))
    return outcomes


def _parse(call: ToolCall) -> dict[str, Any]:
    try:
        arguments = json.loads(call.arguments or "{}", strict=False, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise CallRefused(
            f"Error parsing JSON for function '{call.name}' arguments: {error}. Nothing was done; call it again with"
            " complete, valid JSON, and shorter if it was cut off."
        ) from None
    if not isinstance(arguments, dict):
        raise CallRefused(f"The arguments of {call.name} must be a JSON object. Nothing was done.")
    return arguments


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


def _validated(name: str, arguments: Mapping[str, Any]) -> "BaseModel":
    from pydantic import ValidationError

    try:
        return arguments_model(name).model_validate(arguments)
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors())
        raise CallRefused(f"Wrong arguments for {name}: {faults}. Nothing was done; call it again.") from None


def _own_arguments(name: str, valid: "BaseModel") -> dict[str, Any]:
    return {key: getattr(valid, key) for key in inspect.signature(FUNCTIONS[name]).parameters if key != "draft"}


def _edit(draft: Draft, label: str, edit: Callable[[MemoryBlock], MemoryBlock]) -> str:
    old = draft.state.block(label)
    new = edit(old)
    if new == old:
        return f"'{label}' already says so; nothing was changed. It reads:\n{old.value}"
    blocks = tuple(new if block.label == label else block for block in draft.state.blocks)
    draft.state = replace(draft.state, blocks=blocks)
    return f"'{label}' ({memory.fullness(new)}) now reads:\n{new.value}"


def _shown(draft: Draft, found: Page[T], line: Callable[[T], str], page: int, frame: Frame = unframed) -> str:
    lines = [line(item) for item in found.items]
    return format_page(lines, page, draft.page_tokens, draft.size, found.total, capped=found.capped, frame=frame)


def _said_line(message: Message) -> str:
    return f"timestamp: {packets.stamp(message.time)}, {message.role} - {message.said}"


def _noted_line(passage: Passage) -> str:
    return passage.text if passage.source else f"timestamp: {packets.stamp(passage.time)}, memory: {passage.text}"


def _no_page(draft: Draft, document: Source, page: int) -> str:
    ends = draft.store.parts(document.name, document.parts, document.parts)
    last = documents.last_page(ends[0].place) if ends else None
    if last is None:
        return f"'{document.name}' has no pages; it has the parts 1 to {document.parts}."
    return f"There is no page {page}, or nothing on it: the last page of '{document.name}' is {last}."
