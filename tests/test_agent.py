import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from conftest import MakeAgent, events_of, said

from memgpt.agent import Agent
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.errors import ConnectionFailed, ContextTooLong, RateLimited
from memgpt.events import (
    Compacted,
    Failed,
    MemoryChanged,
    Notice,
    PressureWarned,
    Said,
    SaidDelta,
    StepLimit,
    Thought,
    ToolFinished,
    ToolStarted,
    TurnEnded,
    UsageReported,
)
from memgpt.testing import ScriptedLLM, SteppingClock, call
from memgpt.types import Completion, Message, Price, Range, ToolCall, Usage


def say(text: str) -> ToolCall:
    return call("send_message", inner_thoughts="I answer.", message=text)


def remember(text: str, heartbeat: bool = True) -> ToolCall:
    return call("core_memory_append", inner_thoughts="", name="human", content=text, request_heartbeat=heartbeat)


def llm_of(agent: Agent) -> ScriptedLLM:
    assert isinstance(agent.llm, ScriptedLLM)
    return agent.llm


def last_packets(agent: Agent) -> list[dict[str, object]]:
    return [json.loads(m.content) for m in llm_of(agent).contexts[-1].queue if m.kind not in ("reply",)]


def test_a_turn_thinks_speaks_and_ends(make_agent: MakeAgent) -> None:
    agent = make_agent([say("Hello, Marta.")])
    events = list(agent.send("I am Marta."))
    kinds = [type(event) for event in events if not isinstance(event, SaidDelta)]
    assert kinds == [Thought, Said, UsageReported, TurnEnded]
    assert "".join(event.text for event in events_of(SaidDelta, events)) == "Hello, Marta."
    assert events[-1] == TurnEnded(ok=True)


def test_plain_content_is_speech_in_answer_to_the_user(make_agent: MakeAgent) -> None:
    agent = make_agent(["Hello there."])
    assert said(list(agent.send("hi"))) == ["Hello there."]


def test_speech_streams_before_the_reply_is_over(make_agent: MakeAgent) -> None:
    agent = make_agent([say("One two three four five.")])
    events = agent.send("count")
    for event in events:
        if isinstance(event, SaidDelta):
            break
    assert llm_of(agent).script == []
    assert not any(message.kind == "reply" for message in agent.journal.queue)
    list(events)
    assert agent.journal.queue[-2].said == "One two three four five."


def test_memory_edit_then_heartbeat_then_speech(make_agent: MakeAgent) -> None:
    agent = make_agent([remember("Name: Marta"), say("Hello, Marta.")])
    events = list(agent.send("I am Marta."))
    assert MemoryChanged("human", "", "Name: Marta") in events
    assert events_of(ToolStarted, events)[0].name == "core_memory_append"
    assert events_of(ToolFinished, events)[0].ok
    assert agent.journal.state.block("human").value == "Name: Marta"
    assert last_packets(agent)[-1]["type"] == "heartbeat"


def test_all_calls_of_a_reply_run_in_order(make_agent: MakeAgent) -> None:
    agent = make_agent([[remember("Name: Marta", False), remember("Goat: Pickles", False), say("Noted.")]])
    events = list(agent.send("I am Marta, my goat is Pickles."))
    assert agent.journal.state.block("human").value == "Name: Marta\nGoat: Pickles"
    assert said(events) == ["Noted."]


def test_a_requested_heartbeat_continues_the_turn_even_beside_speech(make_agent: MakeAgent) -> None:
    agent = make_agent([[say("Let me note that."), remember("Name: Marta", True)], say("Done.")])
    assert said(list(agent.send("I am Marta."))) == ["Let me note that.", "Done."]


def test_a_turn_of_the_user_does_not_end_unsaid(make_agent: MakeAgent) -> None:
    agent = make_agent([remember("Name: Marta", False), say("Hello.")])
    assert said(list(agent.send("I am Marta."))) == ["Hello."]
    assert "has not been answered" in str(last_packets(agent)[-1]["reason"])


def test_plain_content_in_answer_to_a_heartbeat_is_a_thought(make_agent: MakeAgent) -> None:
    agent = make_agent(["I wonder."])
    events = list(agent.heartbeat())
    assert events_of(Thought, events) == [Thought("I wonder.")]
    assert said(events) == []
    assert not events_of(TurnEnded, events)


def test_unheard_text_after_a_search_is_pointed_out_once(make_agent: MakeAgent) -> None:
    search = call("conversation_search", inner_thoughts="", query="goat", request_heartbeat=True)
    agent = make_agent([["Let me look.", search], "It is Pickles.", say("It is Pickles.")])
    assert said(list(agent.send("my goat?"))) == ["Let me look.", "It is Pickles."]


def test_only_one_reminder_that_text_was_not_heard(make_agent: MakeAgent) -> None:
    search = call("conversation_search", inner_thoughts="", query="goat", request_heartbeat=True)
    agent = make_agent([["Let me look.", search], "Thinking.", "Still thinking."])
    assert list(agent.send("my goat?"))[-1] == TurnEnded(ok=True)


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (call("fly", inner_thoughts=""), "No function named fly"),
        (ToolCall("x", "send_message", '{"message": "cut in the mid'), "Error parsing JSON"),
        (ToolCall("x", "core_memory_append", "[1]"), "must be a JSON object"),
        (call("core_memory_append", name="human"), "content: Field required"),
        (call("core_memory_append", name="nobody", content="x"), "Input should be 'persona' or 'human'"),
        (call("core_memory_append", name="human", content="x" * 3000), "Exceeds 2000 character limit"),
        (call("core_memory_replace", name="human", old_content="Bob", new_content="Al"), "Content not found in human"),
        (call("core_memory_replace", name="human", old_content="", new_content="Al"), "old_content is empty"),
        (call("conversation_search_date", start_date="soon", end_date="2026-01-01"), "Expected format: YYYY-MM-DD"),
        (call("conversation_search_date", start_date="2026-01-01", end_date="9999-12-31"), "Expected format"),
        (call("conversation_search_date", start_date="0001-01-01", end_date="2026-01-01"), "Expected format"),
        (call("conversation_search_date", start_date="2026-02-01", end_date="2025-01-01"), "earlier date first"),
        (ToolCall("x", "conversation_search", '{"query": "a", "page": ' + "9" * 5000 + "}"), "Error parsing JSON"),
        (ToolCall("x", "conversation_search", '{"query": ' + "[" * 5_000), "Error parsing JSON"),
        (ToolCall("x", "conversation_search", '{"query": "a", "x": NaN}'), "Error parsing JSON"),
        (call("archival_memory_insert", content=" "), "content is empty"),
        (call("conversation_search", query="x", page=-1), "greater than or equal to 0"),
    ],
)
def test_what_the_model_does_wrong_goes_back_to_it(make_agent: MakeAgent, bad: ToolCall, words: str) -> None:
    agent = make_agent([[bad], say("I see.")], human="Name: Marta")
    before = agent.journal.state.blocks
    events = list(agent.send("go"))
    failed = events_of(ToolFinished, events)[0]
    assert not failed.ok
    assert words in failed.output
    result = next(packet for packet in last_packets(agent) if "status" in packet)
    assert result["status"] == "Failed"
    assert words in str(result["message"])
    assert agent.journal.state.blocks == before
    assert said(events) == ["I see."]


def test_cut_arguments_never_become_a_write(make_agent: MakeAgent) -> None:
    cut = ToolCall("x", "archival_memory_insert", '{"content": "The treasure is under the')
    agent = make_agent([Completion(calls=(cut,), cut=True), say("Sorry.")])
    list(agent.send("store it"))
    assert agent.journal.counts()[1] == 0


def test_the_same_failure_three_times_ends_the_turn(make_agent: MakeAgent) -> None:
    agent = make_agent([call("fly")] * 3)
    events = list(agent.send("go"))
    assert events_of(Notice, events)
    assert events[-1] == TurnEnded(ok=True)


def test_an_empty_reply_is_asked_again_and_leaves_nothing(make_agent: MakeAgent) -> None:
    agent = make_agent([Completion(), say("Here I am.")])
    assert said(list(agent.send("hello?"))) == ["Here I am."]
    assert all(message.content or message.calls for message in agent.journal.queue)


def test_empty_replies_do_not_go_on_forever(make_agent: MakeAgent) -> None:
    agent = make_agent([Completion()] * 3)
    assert list(agent.send("hello?"))[-1] == TurnEnded(ok=True)


def test_the_step_limit_ends_a_turn(make_agent: MakeAgent) -> None:
    calls = [remember(f"fact {number}") for number in range(4)]
    agent = make_agent(calls, steps=4)
    events = list(agent.send("go"))
    assert events[-2:] == [StepLimit(4), TurnEnded(ok=True)]


def test_the_message_is_in_the_log_before_the_model_is_asked(make_agent: MakeAgent) -> None:
    agent = make_agent([ConnectionFailed("The line is dead.", "Wait.")])
    events = list(agent.send("remember me"))
    assert events == [Failed("connection", "The line is dead.", "Wait."), TurnEnded(ok=False)]
    assert [message.said for message in agent.journal.log()][-1] == "remember me"


def test_retry_runs_a_message_that_got_no_answer(make_agent: MakeAgent) -> None:
    agent = make_agent([RateLimited("Wait."), say("Hello.")])
    list(agent.send("hi"))
    assert said(list(agent.retry())) == ["Hello."]
    assert [m.said for m in agent.journal.log() if m.said] == ["hi", "Hello."]


def test_retry_after_a_failure_keeps_the_steps_that_were_done(make_agent: MakeAgent) -> None:
    agent = make_agent([remember("Name: Marta"), RateLimited("Wait."), say("Hello, Marta.")])
    list(agent.send("I am Marta"))
    events = list(agent.retry())
    assert said(events) == ["Hello, Marta."]
    assert agent.journal.state.block("human").value == "Name: Marta"


def test_retry_after_a_good_turn_takes_it_back_and_asks_again(make_agent: MakeAgent) -> None:
    agent = make_agent([[remember("Name: Martha", False), say("Hello, Martha.")], say("Hello, Marta.")])
    list(agent.send("I am Marta"))
    assert said(list(agent.retry())) == ["Hello, Marta."]
    assert agent.journal.state.block("human").value == ""
    assert [m.said for m in agent.journal.log() if m.said] == ["I am Marta", "Hello, Marta."]


def test_retry_without_a_message_says_so(make_agent: MakeAgent) -> None:
    assert events_of(Failed, list(make_agent().retry()))[0].kind == "user"


def test_closing_a_turn_in_mid_answer_keeps_what_was_said(make_agent: MakeAgent) -> None:
    agent = make_agent([say("This is a long answer that nobody wants to hear to its end."), say("Shorter.")])
    events = agent.send("tell me")
    heard = ""
    for event in events:
        if isinstance(event, SaidDelta):
            heard += event.text
            if len(heard) > 10:
                break
    events.close()  # type: ignore[attr-defined]
    last = list(agent.journal.log())[-1]
    assert last.said == f"{heard} [interrupted by the user]"
    assert not last.calls
    assert said(list(agent.send("shorter"))) == ["Shorter."]


def test_ctrl_c_in_the_model_keeps_what_was_said(make_agent: MakeAgent) -> None:
    class Interrupting(ScriptedLLM):
        def complete(self, context, tools):  # type: ignore[no-untyped-def]
            for number, part in enumerate(super().complete(context, tools)):
                if number == 12:
                    raise KeyboardInterrupt
                yield part

    agent = make_agent(llm=Interrupting([say("This is a long answer, it goes on and on and on.")]))
    with pytest.raises(KeyboardInterrupt):
        list(agent.send("tell me"))
    assert "[interrupted by the user]" in list(agent.journal.log())[-1].said


def test_an_interruption_before_anything_was_said_leaves_the_message_to_retry(make_agent: MakeAgent) -> None:
    agent = make_agent([KeyboardInterrupt(), say("Hello.")])
    with pytest.raises(KeyboardInterrupt):
        list(agent.send("hi"))
    assert said(list(agent.retry())) == ["Hello."]


def test_a_closed_generator_after_the_commit_adds_nothing(make_agent: MakeAgent) -> None:
    agent = make_agent([say("Hello.")])
    events = agent.send("hi")
    for event in events:
        if isinstance(event, Said):
            break
    events.close()  # type: ignore[attr-defined]
    assert [m.said for m in agent.journal.log() if m.said] == ["hi", "Hello."]


def test_pop_takes_back_message_answer_edits_and_insertions(make_agent: MakeAgent) -> None:
    insert = call("archival_memory_insert", content="The bees sleep in winter.", request_heartbeat=False)
    agent = make_agent([say("Hi."), [remember("Job: beekeeper", False), insert, say("Nice.")]])
    list(agent.send("hello"))
    list(agent.send("I keep bees"))
    agent.journal.pop()
    assert agent.journal.state.block("human").value == ""
    assert agent.journal.counts() == (2, 0)
    assert [m.said for m in agent.journal.log() if m.said] == ["hello", "Hi."]
    assert not agent.search.recall("bees").items
    assert not agent.search.archival("bees").items


def test_pop_several_turns_takes_the_heartbeats_between_them(make_agent: MakeAgent) -> None:
    agent = make_agent([say("1"), say("2"), say("tick"), say("3")])
    list(agent.send("one"))
    list(agent.send("two"))
    list(agent.heartbeat())
    list(agent.send("three"))
    agent.journal.pop(2)
    assert [m.said for m in agent.journal.log() if m.said] == ["one", "1"]


def test_pop_leaves_what_a_person_changed_by_hand(make_agent: MakeAgent) -> None:
    agent = make_agent([[remember("Job: beekeeper", False), say("1")], say("2")])
    list(agent.send("one"))
    agent.journal.edit("persona", "I am Max.")
    agent.journal.insert("The honey law of 1998.", "laws")
    list(agent.send("two"))
    for _ in range(2):
        agent.journal.pop()
        assert agent.journal.state.block("persona").value == "I am Max."
        assert agent.search.archival("honey law").total == 1
    assert agent.journal.state.block("human").value == ""


def test_what_was_popped_can_not_be_popped_again(make_agent: MakeAgent) -> None:
    agent = make_agent([say("1")])
    list(agent.send("one"))
    agent.journal.pop()
    with pytest.raises(Exception, match="nothing to take back"):
        agent.journal.pop()


def test_the_login_waits_and_goes_along_with_the_first_message(make_agent: MakeAgent) -> None:
    agent = make_agent([say("Hi.")])
    list(agent.send("hello"))
    kinds = [message.kind for message in llm_of(agent).contexts[0].queue]
    assert kinds == ["login", "user_message"]
    assert "Never (first login)" in llm_of(agent).contexts[0].queue[0].content


def test_the_agent_opens_when_greeted(make_agent: MakeAgent) -> None:
    agent = make_agent(["Good to see you."])
    assert said(list(agent.greet())) == ["Good to see you."]


def test_the_next_session_knows_how_long_the_user_was_away(make_agent: MakeAgent) -> None:
    agent = make_agent([say("Hi.")])
    list(agent.send("hello"))
    agent.close()
    later = SteppingClock(SteppingClock().now + timedelta(days=7))
    again = make_agent([say("Welcome back.")], clock=later)
    list(again.greet())
    assert "(7 days ago)" in llm_of(again).contexts[0].queue[-1].content


def test_pause_heartbeats_really_pauses_the_timer(make_agent: MakeAgent) -> None:
    clock = SteppingClock()
    pause = call("pause_heartbeats", minutes=90, request_heartbeat=False)
    agent = make_agent([[pause, say("Good night.")], say("Morning.")], clock=clock)
    list(agent.send("good night"))
    clock.now += timedelta(minutes=89)
    assert list(agent.timed_heartbeat()) == []
    clock.now += timedelta(minutes=2)
    assert said(list(agent.timed_heartbeat())) == ["Morning."]


def test_pausing_is_capped_at_six_hours(make_agent: MakeAgent) -> None:
    agent = make_agent([[call("pause_heartbeats", minutes=9999), say("ok")]])
    list(agent.send("go"))
    assert agent.journal.state.paused_until == SteppingClock().now + timedelta(minutes=360)


def test_pressure_warns_once_a_cycle_and_compaction_folds(make_agent: MakeAgent) -> None:
    summary = "We counted a lot."
    script = [say("word " * 40) for _ in range(60)]

    class Patient(ScriptedLLM):
        def complete(self, context, tools):  # type: ignore[no-untyped-def]
            if not tools:
                self.contexts.append(context)
                yield Completion(summary)
                return
            yield from super().complete(context, tools)

    agent = make_agent(llm=Patient(script, context_window=4096))
    events = [event for number in range(30) for event in agent.send(f"number {number} " + "blah " * 30)]
    warned, compacted = events_of(PressureWarned, events), events_of(Compacted, events)
    assert len(compacted) >= 2
    assert len(warned) in (len(compacted), len(compacted) + 1)
    assert compacted[0].summary == summary
    assert not compacted[0].mechanical
    assert all(context.tokens <= 4096 - 512 for context in llm_of(agent).contexts)
    assert summary in llm_of(agent).contexts[-1].summary
    assert agent.search.recall("number 0").items


@pytest.mark.parametrize("bad", [Completion(), Completion(calls=(say("x"),)), RateLimited("no"), Completion("  ")])
def test_a_summary_that_fails_is_replaced_by_a_mechanical_one(make_agent: MakeAgent, bad: object) -> None:
    agent = make_agent([say("Pickles is a fine name."), bad])  # type: ignore[list-item]
    list(agent.send("my goat is called Pickles"))
    compacted = events_of(Compacted, list(agent.compact()))[0]
    assert compacted.mechanical
    assert "my goat is called Pickles" in compacted.summary


def test_when_the_server_says_too_long_it_compacts_and_asks_once_more(make_agent: MakeAgent) -> None:
    script = [say("1"), say("2"), ContextTooLong("too long"), "A summary.", say("3")]
    agent = make_agent(script)
    list(agent.send("one"))
    list(agent.send("two"))
    events = list(agent.send("three"))
    assert events_of(Compacted, events)
    assert said(events) == ["3"]


def test_too_long_twice_is_reported(make_agent: MakeAgent) -> None:
    agent = make_agent([say("1"), ContextTooLong("too long"), "A summary.", ContextTooLong("still too long")])
    list(agent.send("one"))
    events = list(agent.send("two"))
    assert events_of(Failed, events)[0].kind == "context_too_long"
    assert events[-1] == TurnEnded(ok=False)


def test_reasoning_is_a_thought_and_not_sent_back(make_agent: MakeAgent) -> None:
    agent = make_agent([Completion("Hello.", reasoning="They greet me."), "Bye."])
    events = list(agent.send("hi"))
    assert Thought("They greet me.") in events
    list(agent.send("bye"))
    assert "They greet me" not in str(llm_of(agent).contexts[-1].queue)


def test_the_same_line_is_not_stored_twice(make_agent: MakeAgent) -> None:
    insert = call("archival_memory_insert", content="Bees sleep in winter.")
    name = remember("Name: Marta", False)
    agent = make_agent([[name, insert, say("1")], [name, insert, say("2")]])
    list(agent.send("one"))
    events = list(agent.send("two"))
    assert agent.journal.state.block("human").value == "Name: Marta"
    assert agent.journal.counts()[1] == 1
    assert not events_of(MemoryChanged, events)


def test_recall_finds_the_agents_own_words_and_no_system_chatter(make_agent: MakeAgent) -> None:
    agent = make_agent([say("The capital of Australia is Canberra.")])
    list(agent.send("tell me a fact"))
    assert [m.kind for m in agent.search.recall("Canberra").items] == ["reply"]
    assert not agent.search.recall("login").items
    assert not agent.search.recall("I answer").items


def test_the_message_being_answered_is_not_among_its_own_search_results(make_agent: MakeAgent) -> None:
    search = call("conversation_search", query="jazz concert", request_heartbeat=True)
    agent = make_agent([say("Nice."), search, say("You liked it.")])
    list(agent.send("the jazz concert was great"))
    output = events_of(ToolFinished, list(agent.send("what did I say about the jazz concert?")))[0].output
    assert output.startswith("Showing 1 of 1 results (page 0/0)")
    assert "was great" in output


def test_cost_limit_stops_before_the_call_that_would_pass_it(make_agent: MakeAgent) -> None:
    price = Price(1e-4, 1e-5, 1e-4)
    reply = Completion("Hello.", usage=Usage(2000, 0, 100, 0.21))
    agent = make_agent([reply, reply], max_cost=0.5, llm_options={"price": price})
    assert list(agent.send("one"))[-1] == TurnEnded(ok=True)
    failed = events_of(Failed, list(agent.send("two")))[0]
    assert failed.kind == "cost_limit"
    assert len(llm_of(agent).contexts) == 1


def test_cost_limit_without_a_known_price_is_refused(make_agent: MakeAgent) -> None:
    agent = make_agent(["Hello."], max_cost=0.5)
    assert events_of(Failed, list(agent.send("one")))[0].kind == "cost_limit"


def test_a_correction_never_makes_a_window_too_small_to_talk(make_agent: MakeAgent) -> None:
    agent = make_agent([Completion("Hello.", usage=Usage(prompt_tokens=99_999)), say("Still here.")])
    llm_of(agent).context_window = 3_000
    list(agent.send("hi"))
    assert said(list(agent.send("there?"))) == ["Still here."]


def test_another_model_counts_anew(make_agent: MakeAgent) -> None:
    agent = make_agent([Completion("Hello.", usage=Usage(prompt_tokens=9_999))])
    list(agent.send("hi"))
    agent.llm = ScriptedLLM()
    assert agent.window.correction == 1.0


def test_a_message_is_kept_when_the_window_is_not_known(make_agent: MakeAgent) -> None:
    class Lost(ScriptedLLM):
        lost = False

        @property
        def context_window(self) -> int:
            if self.lost:
                raise ConnectionFailed("The line is dead.")
            return 8_192

        @context_window.setter
        def context_window(self, size: int) -> None:
            pass

    llm = Lost([say("one"), say("two")])
    agent = make_agent(llm=llm)
    list(agent.send("first"))
    llm.lost = True
    agent.llm = llm
    assert events_of(Failed, list(agent.send("second")))[0].kind == "connection"
    llm.lost = False
    assert said(list(agent.retry())) == ["two"]
    assert [m.said for m in agent.journal.log() if m.said] == ["first", "one", "second", "two"]


def test_a_message_that_could_not_be_written_is_what_retry_sends(make_agent: MakeAgent) -> None:
    agent = make_agent([say("one"), say("two")])
    list(agent.send("first"))
    state = agent.journal.state
    agent.journal.state = replace(state, id=99)  # as if another had written meanwhile: the store refuses
    assert events_of(Failed, list(agent.send("second")))[0].kind == "storage"
    assert said(list(agent.retry())) == ["two"]
    assert [m.said for m in agent.journal.log() if m.said] == ["first", "one", "second", "two"]


def test_results_that_were_not_read_yet_are_not_evicted(make_agent: MakeAgent) -> None:
    search = call("archival_memory_search", query="fact", request_heartbeat=True)
    script = [say("Hi."), [search] * 5, "A summary.", say("Found.")]
    agent = make_agent(script, llm_options={"context_window": 4096})
    for number in range(10):
        agent.journal.insert(f"fact {number} of many. " * 35)
    list(agent.send("hello " * 50))
    assert events_of(Compacted, list(agent.send("search for facts")))
    read = llm_of(agent).contexts[-1].queue
    assert [message.kind for message in read].count("result") == 5
    assert not any("hello" in message.content for message in read)


def test_an_interrupted_answer_is_kept_although_room_was_made_first(make_agent: MakeAgent) -> None:
    class Talking(ScriptedLLM):
        def complete(self, context, tools):  # type: ignore[no-untyped-def]
            self.script = [say("word " * 200) if tools else "A summary."]
            yield from super().complete(context, tools)

    agent = make_agent(llm=Talking(context_window=4096))
    compacted = False
    while not compacted:
        events = agent.send("go on")
        for event in events:
            compacted = compacted or isinstance(event, Compacted)
            if compacted and isinstance(event, SaidDelta):
                events.close()  # type: ignore[attr-defined]
                break
    assert list(agent.journal.log())[-1].said.startswith("word")
    assert "[interrupted by the user]" in list(agent.journal.log())[-1].said


def test_the_warning_is_in_the_log_even_on_the_last_step(make_agent: MakeAgent) -> None:
    agent = make_agent([say("word " * 900)] * 9, steps=1, llm_options={"context_window": 8192})
    for number in range(8):
        events = list(agent.send(f"number {number}"))
        if events_of(PressureWarned, events):
            break
    assert not events_of(StepLimit, events)
    assert "system_alert" in [message.kind for message in agent.journal.log()]


def test_saying_nothing_more_is_no_mistake_once_something_was_said(make_agent: MakeAgent) -> None:
    agent = make_agent([[say("Noted."), remember("Name: Marta", True)], Completion()])
    events = list(agent.send("I am Marta."))
    assert not events_of(Notice, events)


def test_a_pause_made_by_a_clock_that_was_set_back_is_over(make_agent: MakeAgent) -> None:
    clock = SteppingClock()
    pause = call("pause_heartbeats", minutes=10, request_heartbeat=False)
    agent = make_agent([[pause, say("Good night.")], say("Morning.")], clock=clock)
    list(agent.send("good night"))
    clock.now -= timedelta(days=30)
    assert said(list(agent.timed_heartbeat())) == ["Morning."]


def test_a_new_session_shows_core_memory_as_it_is(make_agent: MakeAgent) -> None:
    agent = make_agent([[remember("Name: Marta", False), say("Hello.")], say("Again.")])
    list(agent.send("I am Marta."))
    list(agent.send("hm"))
    assert llm_of(agent).contexts[-1].head[1].value == ""
    agent.close()
    again = make_agent([RateLimited("Wait."), say("Marta!")])
    list(again.send("who am I?"))
    list(again.retry())
    assert [context.head[1].value for context in llm_of(again).contexts] == ["Name: Marta", "Name: Marta"]


def test_core_memory_beyond_its_share_is_shown_cut_and_said_once(make_agent: MakeAgent) -> None:
    agent = make_agent([say("1"), say("2")], human="word " * 3000)
    events = [*agent.send("one"), *agent.send("two")]
    assert len(events_of(Notice, events)) == 1
    assert "cut here" in llm_of(agent).contexts[0].head[1].value
    assert len(agent.journal.state.block("human").value) == 15_000


def test_two_spoken_calls_stream_on_two_lines(make_agent: MakeAgent) -> None:
    agent = make_agent([[say("One."), say("Two.")]])
    events = list(agent.send("count"))
    assert "".join(event.text for event in events_of(SaidDelta, events)) == "One.\nTwo."
    assert said(events) == ["One.", "Two."]


def test_a_search_by_date_finds_whole_days(make_agent: MakeAgent) -> None:
    day = SteppingClock().now.astimezone().date().isoformat()
    search = call("conversation_search_date", start_date=day, end_date=day, request_heartbeat=True)
    agent = make_agent([say("Hello."), search, say("You greeted me.")])
    list(agent.send("good day"))
    output = events_of(ToolFinished, list(agent.send("what did I say today?")))[0].output
    assert "good day" in output
    assert "Hello." in output


def test_the_login_waits_again_when_the_first_turn_is_taken_back(make_agent: MakeAgent) -> None:
    agent = make_agent([say("1"), say("2")])
    list(agent.send("one"))
    agent.journal.pop()
    list(agent.send("two"))
    assert [message.kind for message in llm_of(agent).contexts[-1].queue] == ["login", "user_message"]


def test_a_failed_summary_does_not_end_a_session_with_a_cost_limit(make_agent: MakeAgent) -> None:
    price = Price(1e-6, 1e-7, 1e-6)
    reply = Completion("Hello.", usage=Usage(2000, 0, 100, 0.002))
    agent = make_agent([reply, RateLimited("no"), reply], max_cost=5, llm_options={"price": price})
    list(agent.send("one"))
    list(agent.compact())
    assert list(agent.send("two"))[-1] == TurnEnded(ok=True)


def test_ctrl_c_in_a_change_of_the_journal_leaves_it_as_the_store_has_it(make_agent: MakeAgent) -> None:
    class Breaking(SqliteStore):
        armed = False

        def messages(self, ranges: Sequence[Range]) -> tuple[Message, ...]:
            armed, self.armed = self.armed, False
            if armed:
                raise KeyboardInterrupt
            return super().messages(ranges)

    agent = make_agent([say("1"), say("2"), say("3")], store=Breaking)
    list(agent.send("one"))
    list(agent.send("two"))
    agent.store.armed = True  # type: ignore[attr-defined]
    with pytest.raises(KeyboardInterrupt):
        agent.journal.pop()
    list(agent.send("three"))
    assert [m.said for m in agent.journal.queue if m.said] == ["one", "1", "three", "3"]


def test_a_window_too_small_is_told(make_agent: MakeAgent) -> None:
    agent = make_agent(["Hello."], llm_options={"context_window": 1024})
    assert "too small" in events_of(Failed, list(agent.send("hi")))[0].message


def test_the_server_may_count_more_tokens_than_we_do(make_agent: MakeAgent) -> None:
    agent = make_agent(["Hello."])
    ours = agent.sizes().total
    llm_of(agent).script = [Completion("Hello.", usage=Usage(prompt_tokens=ours * 2))]
    list(agent.send("hi"))
    assert 1.9 < agent.window.correction < 2.1


def test_a_server_that_reports_too_little_does_not_widen_the_window(make_agent: MakeAgent) -> None:
    agent = make_agent([Completion("Hello.", usage=Usage(prompt_tokens=3))])
    list(agent.send("hi"))
    assert agent.window.correction == 1.0
