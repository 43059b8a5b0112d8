import json
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from memgpt.backends.openai_llm import OpenAILLM
from memgpt.errors import (
    AuthenticationFailed,
    ConnectionFailed,
    ContextTooLong,
    ModelNotFound,
    ProviderError,
    RateLimited,
    RequestRefused,
    ServerFailed,
    UserError,
)
from memgpt.testing_server import Reply, StubServer
from memgpt.types import (
    CallDelta,
    Completion,
    Delta,
    MainContext,
    MemoryBlock,
    Message,
    ReasoningDelta,
    TextDelta,
    ToolCall,
    ToolSpec,
    Usage,
)

KEY = "sk-test-0123456789abcdef"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def spec(name: str, field: str) -> ToolSpec:
    properties = {"inner_thoughts": {"type": "string"}, field: {"type": "string"}}
    return ToolSpec(name, f"About {name}.", {"type": "object", "properties": properties, "required": [field]})


TOOLS = (spec("send_message", "message"), spec("core_memory_append", "content"))
HI = ("send_message", {"message": "Hi"})


def context(*queue: Message, summary: str = "") -> MainContext:
    queue = queue or (Message("user_message", "Hello", NOW),)
    return MainContext("You are MemGPT.", (MemoryBlock("persona", "I am Sam.", 2000),), summary, queue)


@contextmanager
def asking(replies: Any, **options: Any) -> Iterator[tuple[OpenAILLM, StubServer]]:
    models = options.pop("models", ("stub-model",))
    options = {"api_key": KEY, "timeout": 5.0, "max_retries": 0, "model": "stub-model", **options}
    with (
        StubServer(replies, models=models) as server,
        closing(OpenAILLM(base_url=server.base_url, **options)) as llm,
    ):
        yield llm, server


def ask(
    llm: OpenAILLM, of: MainContext | None = None, tools: Sequence[ToolSpec] = TOOLS
) -> tuple[list[Delta], Completion]:
    *deltas, completion = llm.complete(of or context(), tools)
    assert isinstance(completion, Completion)
    return [delta for delta in deltas if not isinstance(delta, Completion)], completion


def answer(reply: Reply, **options: Any) -> tuple[list[Delta], Completion]:
    with asking([reply], **options) as (llm, _):
        return ask(llm)


def failure(*replies: Reply, **options: Any) -> ProviderError:
    with asking(replies, **options) as (llm, _), pytest.raises(ProviderError) as caught:
        ask(llm)
    assert KEY not in str(caught.value)
    return caught.value


def calls(completion: Completion) -> list[tuple[str, Any]]:
    return [(call.name, json.loads(call.arguments)) for call in completion.calls]


def said(deltas: Sequence[Delta]) -> str:
    return "".join(delta.text for delta in deltas if isinstance(delta, TextDelta))


# Replies


@pytest.mark.parametrize("stream", [True, False])
def test_a_reply_brings_text_reasoning_calls_and_usage(stream: bool) -> None:
    usage = {"prompt_tokens": 100, "completion_tokens": 7, "prompt_tokens_details": {"cached_tokens": 60}}
    reply = Reply("Hello.", [HI, ("core_memory_append", {"content": "é"})], reasoning="Hm.", usage=usage)
    deltas, completion = answer(reply, stream=stream)
    assert (completion.text, completion.reasoning, completion.cut) == ("Hello.", "Hm.", False)
    assert calls(completion) == [HI, ("core_memory_append", {"content": "é"})]
    assert len({call.id for call in completion.calls}) == 2
    assert completion.usage == Usage(100, 60, 7, None)
    assert said(deltas) == "Hello."
    assert "".join(d.arguments for d in deltas if isinstance(d, CallDelta) and d.index == 1) == '{"content": "é"}'
    assert "".join(d.text for d in deltas if isinstance(d, ReasoningDelta)) == "Hm."


def test_pieces_are_told_as_they_arrive() -> None:
    with asking([Reply("one two three", chunk=4, delay=0.1)]) as (llm, _):
        start = time.monotonic()
        times = [time.monotonic() - start for _ in llm.complete(context(), TOOLS)]
    assert times[0] < 0.35 < times[-1]


def test_the_cost_comes_from_the_table_cache_included() -> None:
    details = {"cached_tokens": 400_000, "cache_write_tokens": 100_000}
    usage = {"prompt_tokens": 1_000_000, "completion_tokens": 1_000_000, "prompt_tokens_details": details}
    _, completion = answer(Reply("x", usage=usage), model="gpt-6-luna")
    assert completion.usage.cost == pytest.approx(0.6 * 0.10 + 0.4 * 0.01 + 0.1 * 0.025 + 0.50)


def test_a_name_that_no_function_has_passes_through() -> None:
    _, completion = answer(Reply(calls=[("fly", {"to": "moon"})]))
    assert calls(completion) == [("fly", {"to": "moon"})]


@pytest.mark.parametrize("broken", ['{"message": "Hel', '{"message": "Hi",}', "", "[1]", "not JSON"])
def test_arguments_of_a_native_call_are_never_repaired(broken: str) -> None:
    _, completion = answer(Reply(calls=[("send_message", broken)], finish="length"))
    assert [call.arguments for call in completion.calls] == [broken]
    assert completion.cut


def test_an_empty_reply_is_a_completion_of_nothing() -> None:
    _, completion = answer(Reply(""))
    assert (completion.text, completion.calls) == ("", ())


def test_thoughts_in_tags_are_reasoning() -> None:
    deltas, completion = answer(Reply("<think>Who\nis it?</think>\n\nHello <b>you</b>.", chunk=3))
    assert (completion.text, completion.reasoning) == ("Hello <b>you</b>.", "Who\nis it?")
    assert said(deltas) == completion.text


def test_thoughts_whose_opening_tag_the_template_ate_do_not_stay_in_the_text() -> None:
    _, completion = answer(Reply("Who is it?</think>\n\nHello."))
    assert (completion.text, completion.reasoning) == ("Hello.", "Who is it?")


def test_a_refusal_is_text() -> None:
    delta = {"choices": [{"index": 0, "delta": {"refusal": "I can not."}, "finish_reason": "stop"}]}
    assert answer(Reply(raw=f"data: {json.dumps(delta)}\n\n"))[1].text == "I can not."


def test_what_the_content_filter_leaves_empty_is_refused() -> None:
    assert isinstance(failure(Reply("", finish="content_filter")), RequestRefused)


@pytest.mark.parametrize(
    ("places", "ids"),
    [
        ([None, None], ["a", "b"]),
        ([0, 0], ["a", "b"]),
        ([0, 1], ["", ""]),
        ([0, 1], ["a", "a"]),
        ([None, None], ["", ""]),
    ],
)
def test_calls_are_told_apart_however_the_server_numbers_them(places: list[int | None], ids: list[str]) -> None:
    pieces: list[dict[str, Any]] = []
    for place, id_, letter in zip(places, ids, "xy", strict=True):
        head = {"id": id_, "index": place, "function": {"name": "send_message", "arguments": '{"message":'}}
        tail = {"index": place, "function": {"arguments": f' "{letter}"}}'}}
        pieces += [head, tail]
    events = [{"choices": [{"index": 0, "delta": {"tool_calls": [piece]}}]} for piece in pieces]
    events.append({"choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]})
    _, completion = answer(Reply(raw="".join(f"data: {json.dumps(event)}\n\n" for event in events)))
    assert calls(completion) == [("send_message", {"message": "x"}), ("send_message", {"message": "y"})]
    assert len({call.id for call in completion.calls} - {""}) == 2


def test_closing_the_iterator_drops_the_request() -> None:
    with asking([Reply("word " * 2000, chunk=5, delay=0.005)]) as (llm, server):
        deltas = llm.complete(context(), TOOLS)
        assert next(deltas) == TextDelta("word ")
        deltas.close()  # type: ignore[attr-defined]
        assert server.hung_up.wait(2)


# Requests


def test_the_context_becomes_messages_in_the_order_that_caches_like() -> None:
    queue = (
        Message("user_message", "Hello", NOW),
        Message("reply", "", NOW, calls=(ToolCall("c1", "send_message", '{"message": "Hi"}'),)),
        Message("result", "OK", NOW, call_id="c1"),
        Message("reply", "Plain.", NOW),
    )
    with asking([Reply("x")]) as (llm, server):
        ask(llm, context(*queue, summary="Long ago."))
    (request,) = server.chats
    system, *rest = request["messages"]
    assert system["role"] == "system"
    assert system["content"].startswith("You are MemGPT.\n\n")
    assert "I am Sam." in system["content"]
    function = {"name": "send_message", "arguments": '{"message": "Hi"}'}
    assert rest == [
        {"role": "user", "content": "Long ago."},
        {"role": "user", "content": "Hello"},
        {"role": "assistant", "content": None, "tool_calls": [{"id": "c1", "type": "function", "function": function}]},
        {"role": "tool", "tool_call_id": "c1", "content": "OK"},
        {"role": "assistant", "content": "Plain."},
    ]
    assert [tool["function"]["name"] for tool in request["tools"]] == ["send_message", "core_memory_append"]
    assert not {"temperature", "tool_choice", "max_tokens", "reasoning_effort"} & set(request)


@pytest.mark.parametrize("protocol", ["tools", "schema", "text"])
def test_a_longer_queue_keeps_the_bytes_of_the_shorter_one(protocol: Any) -> None:
    first = Message("user_message", "Grüße", NOW)
    reply = Message("reply", "", NOW, calls=(ToolCall("c1", "send_message", '{"message":   "Hi"}'),))
    with asking([Reply("x")] * 3, protocol=protocol) as (llm, server):
        for queue in ((first,), (first,), (first, reply)):
            ask(llm, context(*queue))
    one, same, longer = [request.body for request in server.requests]
    assert one == same
    shared = one[: one.index("Grüße".encode()) + len("Grüße".encode())]
    assert longer.startswith(shared)


@pytest.mark.parametrize("broken", ["{cut", "[1]", "", '{"a": NaN}', "[" * 100_000])
def test_broken_arguments_are_sent_back_as_valid_json(broken: str) -> None:
    queue = (Message("reply", "", NOW, calls=(ToolCall("c1", "send_message", broken),)),)
    with asking([Reply("x")]) as (llm, server):
        ask(llm, context(*queue))
    sent = server.chats[0]["messages"][1]["tool_calls"][0]["function"]["arguments"]
    assert json.loads(sent) == {"invalid": broken}


def test_half_a_surrogate_pair_is_replaced() -> None:
    calls_ = (ToolCall("c1", "send_message", '{"message": "\ud83d"}'),)
    with asking([Reply("x")]) as (llm, server):
        ask(
            llm, context(Message("user_message", "a\ud800b \ud83d\ude00", NOW), Message("reply", "", NOW, calls=calls_))
        )
    assert server.chats[0]["messages"][1]["content"] == "a\ufffdb 😀"


def test_reasoning_is_not_sent_back_and_no_tools_means_text_only() -> None:
    with asking([Reply('{"function": "send_message", "arguments": {"message": "Hi"}}')], protocol="schema") as (
        llm,
        server,
    ):
        _, completion = ask(llm, tools=())
    assert completion.text.startswith('{"function"')
    assert completion.calls == ()
    assert not {"tools", "response_format"} & set(server.chats[0])


# Without native calls


def test_a_server_that_refuses_tools_is_asked_for_json_by_schema_from_then_on() -> None:
    text = '{"function": "send_message", "arguments": {"inner_thoughts": "t", "message": "Hi"}}'
    replies = [Reply(status=400, error="stub-model does not support tools"), Reply(text), Reply(text)]
    queue = (Message("reply", "", NOW, calls=(ToolCall("c1", "send_message", "{cut"),)), Message("result", "OK", NOW))
    with asking(replies) as (llm, server):
        deltas, completion = ask(llm)
        ask(llm, context(*queue))
    assert calls(completion) == [("send_message", {"inner_thoughts": "t", "message": "Hi"})]
    assert "".join(d.arguments for d in deltas if isinstance(d, CallDelta)) == completion.calls[0].arguments
    assert len(deltas) > 3
    assert said(deltas) == ""
    refused, first, second = server.chats
    assert "tools" in refused
    assert "tools" not in first
    variants = first["response_format"]["json_schema"]["schema"]["anyOf"]
    assert [variant["properties"]["function"]["enum"] for variant in variants] == [
        ["send_message"],
        ["core_memory_append"],
    ]
    assert "About send_message." in first["messages"][0]["content"]
    assert json.loads(second["messages"][1]["content"]) == {
        "function": "send_message",
        "arguments": {"invalid": "{cut"},
    }
    assert second["messages"][2] == {"role": "user", "content": "OK"}


def test_a_server_that_refuses_the_schema_too_is_asked_in_words() -> None:
    replies = [
        Reply(status=400, error={"message": "unknown field", "param": "tools"}),
        Reply(status=422, error="response_format: json_schema is not available"),
        Reply('Sure!\n```json\n{"function": "send_message", "arguments": {"message": "Hi"}}\n```'),
    ]
    with asking(replies) as (llm, server):
        deltas, completion = ask(llm)
    assert calls(completion) == [HI]
    assert completion.text == "Sure!"
    assert said(deltas).strip() == "Sure!"
    assert not {"tools", "response_format"} & set(server.chats[-1])


def test_a_model_that_takes_functions_only_without_reasoning_gets_them_so() -> None:
    message = "Function tools with reasoning_effort are not supported. Set reasoning_effort to 'none'."
    with asking([Reply(status=400, error=message), Reply(calls=[HI]), Reply("x")]) as (llm, server):
        assert calls(ask(llm)[1]) == [HI]
        ask(llm)
    assert [chat.get("reasoning_effort") for chat in server.chats] == [None, "none", "none"]


def test_a_model_that_takes_no_functions_here_gets_a_schema() -> None:
    message = "Function tools with reasoning_effort are not supported. Set reasoning_effort to 'none'."
    refused = "Unsupported value: 'reasoning_effort' does not support 'none' with this model."
    replies = [Reply(status=400, error=message), Reply(status=400, error=refused), Reply("Hi")]
    with asking(replies) as (llm, server):
        ask(llm)
    assert "response_format" in server.chats[-1]
    assert "reasoning_effort" not in server.chats[-1]


def test_what_the_model_did_wrong_is_not_taken_for_a_refusal_of_tools() -> None:
    with asking([Reply(status=400, error="Failed to call a function."), Reply("x")]) as (llm, server):
        with pytest.raises(RequestRefused):
            ask(llm)
        ask(llm)
    assert "tools" in server.chats[-1]


def test_a_server_that_refuses_stream_options_is_asked_without() -> None:
    with asking([Reply(status=400, error="Unknown field stream_options"), Reply("x")]) as (llm, server):
        assert ask(llm)[1].text == "x"
    assert "stream_options" not in server.chats[-1]


CALL = '{"function": "send_message", "arguments": {"message": "Hi"}}'


@pytest.mark.parametrize(
    "text",
    [
        CALL,
        f"Let me see.\n\n{CALL}",
        f"```json\n{CALL}\n```",
        f"```\n{CALL}\n```\n",
        f"<tool_call>\n{CALL}\n</tool_call>",
        f"[{CALL}]",
        '{"name": "send_message", "parameters": {"message": "Hi"}}',
        '{"tool": "send_message", "params": {"message": "Hi"}}',
        '{"type": "function", "name": "send_message", "arguments": {"message": "Hi"}}',
        '{"type": "function", "function": {"name": "send_message", "arguments": {"message": "Hi"}}}',
        '{"arguments": {"message": "Hi"}, "function": "send_message"}',
        '{"name": "send_message", "arguments": "{\\"message\\": \\"Hi\\"}"}',
        '{"function": "send_message", "arguments": {"message": "Hi",},}',
        "{'function': 'send_message', 'arguments': {'message': 'Hi'}}",
        '{"function": "send_message", "arguments": {"message": "Hi"',
        '{"function": "send_message", "arguments": {"message": "Hi',
        "{'function': 'send_message', 'arguments': {'message': 'Hi",
        f'Use {{braces}} or <b> or [1] or `code`, {{"name": "Bob"}}: {CALL}',
    ],
)
@pytest.mark.parametrize("chunk", [1, 7, 1000])
def test_a_call_written_in_the_text_is_found(text: str, chunk: int) -> None:
    deltas, completion = answer(Reply(text, chunk=chunk))
    assert calls(completion) == [HI]
    assert "send_message" not in completion.text
    assert "```" not in completion.text
    assert "tool_call" not in completion.text
    assert said(deltas).strip() == completion.text
    assert any(isinstance(delta, CallDelta) and delta.name == "send_message" for delta in deltas)


@pytest.mark.parametrize("chunk", [1, 1000])
@pytest.mark.parametrize(
    "text",
    [
        f"{CALL}\n{CALL}",
        f"[{CALL}, {CALL}]",
        f"<tool_call>{CALL}</tool_call>\n<tool_call>{CALL}</tool_call>",
        f"```json\n{CALL}\n```\n\n```json\n{CALL}\n```",
    ],
)
def test_two_objects_are_two_calls(text: str, chunk: int) -> None:
    deltas, completion = answer(Reply(text, chunk=chunk))
    assert calls(completion) == [HI, HI]
    assert completion.text == said(deltas) == ""
    assert {delta.index for delta in deltas if isinstance(delta, CallDelta)} == {0, 1}


@pytest.mark.parametrize(
    "text",
    [
        "Just prose.",
        '{"function": "fly", "arguments": {"to": "moon"}}',
        '{"name": "Bob", "age": 3}',
        '{"name": "send_message"}',
        "```python\nprint({})\n```",
        'A {"brace',
        "<tool_call",
        '```json\n{"a": [1, 2]}\n```',
        "[link](http://example.org) {x} `y`",
        "It's {'a': 1}, isn't it?",
    ],
)
@pytest.mark.parametrize("chunk", [1, 1000])
def test_text_that_is_no_call_stays_text(text: str, chunk: int) -> None:
    deltas, completion = answer(Reply(text, chunk=chunk))
    assert completion.calls == ()
    assert completion.text == said(deltas) == text


@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_cut_memory_write_in_text_is_not_completed(quote: str) -> None:
    text = '{"function": "core_memory_append", "arguments": {"content": "The user is'.replace('"', quote)
    _, completion = answer(Reply(text, finish="length"))
    (call,) = completion.calls
    assert call.name == "core_memory_append"
    with pytest.raises(ValueError):
        json.loads(call.arguments)


def test_raw_line_ends_and_apostrophes_survive_the_repair() -> None:
    _, completion = answer(
        Reply('{"function": "send_message", "arguments": {"message": "It\'s\nme, \\"you\\" know",}}')
    )
    assert calls(completion) == [("send_message", {"message": 'It\'s\nme, "you" know'})]


def test_json_beside_a_native_call_is_not_called_too() -> None:
    _, completion = answer(Reply(CALL, [("core_memory_append", {"content": "x"})]))
    assert calls(completion) == [("core_memory_append", {"content": "x"})]


def test_prose_is_held_back_only_while_it_may_be_a_call() -> None:
    with asking([Reply("Hello {you} there, this is prose.", chunk=8, delay=0.05)]) as (llm, _):
        pieces = [delta.text for delta in llm.complete(context(), TOOLS) if isinstance(delta, TextDelta)]
    assert pieces[0] == "Hello "
    assert len(pieces) >= 4


def test_many_braces_are_read_in_reasonable_time() -> None:
    start = time.monotonic()
    _, completion = answer(Reply("{'a': {\"b\": [{" * 5_000, chunk=10**6))
    assert completion.calls == ()
    assert time.monotonic() - start < 2


# Failures


def test_a_missing_key_for_openai_fails_before_any_call() -> None:
    with pytest.raises(AuthenticationFailed) as caught:
        ask(OpenAILLM(None))
    assert "OPENAI_API_KEY" in caught.value.hint


def test_a_key_that_no_header_can_carry_is_refused_without_being_shown() -> None:
    with pytest.raises(AuthenticationFailed) as caught:
        ask(OpenAILLM(None, api_key="sk-secret…"))
    assert "secret" not in str(caught.value)


def test_other_servers_need_no_key() -> None:
    assert answer(Reply("x"), api_key=None)[1].text == "x"


def test_a_refused_key_is_not_repeated() -> None:
    error = failure(Reply(status=401, error=f"Incorrect API key provided: {KEY[:8]}***********cdef."))
    assert isinstance(error, AuthenticationFailed)
    assert error.message.startswith("The server at 127.0.0.1:")
    assert "refused the key" in error.message
    assert "OPENAI_API_KEY" in error.hint
    assert "sk-" not in str(error)


@pytest.mark.parametrize("status", [400, 403, 500, 418])
def test_no_message_of_the_server_brings_a_key(status: int) -> None:
    error = failure(Reply(status=status, error=f"Bad: {KEY} and sk-proj-abc***xyz and Bearer abc123 in it."))
    assert "in it." in error.message
    assert not any(secret in str(error) for secret in (KEY, "sk-proj", "abc123"))


def test_an_unknown_model_brings_the_nearest_names() -> None:
    models = ("llama3.2", "llama3.1", "qwen3", "mistral", "gemma", "phi4")
    error = failure(Reply(status=404, error="The model `llama3` does not exist."), model="llama3", models=models)
    assert isinstance(error, ModelNotFound)
    assert "llama3 " in error.message
    assert "llama3.2" in error.hint
    assert sum(name in error.hint for name in models) == 5


def test_a_path_without_chat_is_told_from_an_unknown_model() -> None:
    error = failure(Reply(status=404, error="Not Found"))
    assert isinstance(error, RequestRefused)
    assert "/v1" in error.hint


def test_a_rate_limit_is_waited_for() -> None:
    with asking([Reply(status=429, headers={"Retry-After": "0.05"}), Reply("x")], max_retries=1) as (llm, server):
        assert ask(llm)[1].text == "x"
    assert len(server.chats) == 2


def test_a_rate_limit_that_stays_says_how_long() -> None:
    error = failure(Reply(status=429, headers={"Retry-After": "7"}))
    assert isinstance(error, RateLimited)
    assert "7 seconds" in error.hint


def test_an_empty_account_is_not_told_to_wait() -> None:
    error = failure(Reply(status=429, error={"message": "You exceeded your quota.", "code": "insufficient_quota"}))
    assert isinstance(error, RateLimited)
    assert "credit" in error.message


def test_a_failing_server_is_said_to_fail() -> None:
    error = failure(Reply(status=500, error="boom"))
    assert isinstance(error, ServerFailed)
    assert "boom" in error.message


@pytest.mark.parametrize(
    "error",
    [
        {"message": "Too long.", "code": "context_length_exceeded"},
        "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens.",
        {"message": "the request exceeds the available context size", "type": "exceed_context_size_error"},
        "input length exceeds maximum context length",
        "prompt is too long: 9000 tokens > 8192 maximum",
        "Request too large for gpt-4o on tokens per min (TPM): Limit 10000, Requested 12000.",
    ],
)
@pytest.mark.parametrize("status", [400, 429, 500])
def test_a_context_that_is_too_long_is_told_apart(error: Any, status: int) -> None:
    assert isinstance(failure(Reply(status=status, error=error)), ContextTooLong)


def test_an_error_in_the_stream_is_told_apart_too() -> None:
    event = {"error": {"message": "exceeds the available context size", "code": 400}}
    assert isinstance(failure(Reply(raw=f"data: {json.dumps(event)}\n\n")), ContextTooLong)


def test_a_stream_that_breaks_at_once_is_asked_again() -> None:
    with asking([Reply("lost", drop_after=0), Reply("x")]) as (llm, server):
        assert ask(llm)[1].text == "x"
    assert len(server.chats) == 2


def test_a_stream_that_breaks_later_is_a_failure() -> None:
    with asking([Reply("one two three", chunk=4, drop_after=3)]) as (llm, server):
        deltas = llm.complete(context(), TOOLS)
        assert next(deltas) == TextDelta("one ")
        with pytest.raises(ConnectionFailed) as caught:
            list(deltas)
    assert "broke" in caught.value.message
    assert len(server.chats) == 1


def test_a_stream_that_ends_without_an_end_is_a_failure() -> None:
    event = {"choices": [{"index": 0, "delta": {"content": "Hel"}}]}
    assert isinstance(failure(Reply(raw=f"data: {json.dumps(event)}\n\n")), ConnectionFailed)


def test_silence_is_a_timeout() -> None:
    error = failure(Reply("x", hang=5), timeout=0.2)
    assert isinstance(error, ConnectionFailed)
    assert "in time" in error.message


def test_silence_in_the_middle_is_a_timeout() -> None:
    error = failure(Reply("x", chunk=1, delay=1), timeout=0.2)
    assert isinstance(error, ConnectionFailed)


def test_a_server_that_is_not_there_is_said_so() -> None:
    with StubServer() as server:
        gone = server.base_url
    with closing(OpenAILLM("m", base_url=gone, max_retries=0)) as llm, pytest.raises(ConnectionFailed) as caught:
        ask(llm)
    assert gone.split("/")[2] in caught.value.message


@pytest.mark.parametrize("stream", [True, False])
@pytest.mark.parametrize("body", ["<html>Welcome</html>", "data: {oops\n\n", '{"hello": 1}', '"text"', "null"])
def test_an_answer_that_makes_no_sense_is_said_so(body: str, stream: bool) -> None:
    assert isinstance(failure(Reply(raw=body), stream=stream), ServerFailed)


# The model


def test_the_model_is_the_first_that_the_server_lists() -> None:
    with asking([Reply("x")], model=None, models=("nomic-embed-text", "qwen3", "llama3")) as (llm, server):
        assert llm.model == "qwen3"
        ask(llm)
    assert server.chats[0]["model"] == "qwen3"
    assert [request.path for request in server.requests].count("/v1/models") == 1


def test_a_server_without_models_is_said_so() -> None:
    with asking([], model=None, models=()) as (llm, _), pytest.raises(ConnectionFailed):
        _ = llm.model


def test_openai_has_a_default_model_with_a_known_window_and_price() -> None:
    llm = OpenAILLM(None, api_key=KEY)
    assert llm.context_window >= 100_000
    assert llm.price is not None


@pytest.mark.parametrize(
    ("given", "entry", "window"),
    [
        (1234, {"id": "stub-model", "max_model_len": 32_768}, 1234),
        (None, {"id": "stub-model", "max_model_len": 32_768}, 32_768),
        (None, {"id": "stub-model"}, 8192),
        (None, {"id": "gpt-4o-2024-08-06"}, 128_000),
    ],
)
def test_the_context_window_is_given_told_or_known(given: int | None, entry: dict[str, Any], window: int) -> None:
    with asking([], context_window=given, models=(entry,), model=entry["id"]) as (llm, server):
        assert llm.context_window == llm.context_window == window
    assert [request.path for request in server.requests].count("/v1/models") == (0 if given else 1)


def test_an_address_that_is_none_is_the_users_mistake() -> None:
    with pytest.raises(UserError):
        OpenAILLM("m", base_url="http://")


def test_warming_reaches_no_server_and_raises_nothing() -> None:
    with asking([]) as (llm, server):
        llm.warm()
        assert server.requests == []
    OpenAILLM(None).warm()
