import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from memgpt.cli.settings import Settings, option_table, read_settings
from memgpt.errors import UserError


def read(*argv: str, environment: Mapping[str, str] | None = None, config: Path = Path("none.toml")) -> Settings:
    return read_settings(argv, environment or {}, config, "1.2.3")


def mistake(*argv: str, environment: Mapping[str, str] | None = None, config: Path = Path("none.toml")) -> str:
    with pytest.raises(UserError) as error:
        read(*argv, environment=environment, config=config)
    text = str(error.value)
    assert "\n" not in text
    return text


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_without_anything_the_defaults_hold_and_nothing_was_asked_for() -> None:
    settings = read()
    assert (settings.persona, settings.human, settings.agent, settings.model) == (None, None, None, None)
    assert (settings.max_steps, settings.embedder, settings.flags) == (20, "local", frozenset())


def test_flags_are_read_and_remembered_as_flags() -> None:
    settings = read("--persona", "ada", "--max-steps=3", "--new", "--heartbeat-every", "30m", "--max-cost", "$0.50")
    assert settings.persona == "ada"
    assert (settings.max_steps, settings.new, settings.heartbeat_every, settings.max_cost) == (3, True, 1800.0, 0.5)
    assert settings.flags == {"persona", "max_steps", "new", "heartbeat_every", "max_cost"}


def test_flags_win_over_the_environment_and_that_over_the_file(config: Path) -> None:
    config.write_text('model = "file"\npersona = "file"\nhuman = "file"\nno-stream = true\ncore_limit = 900\n')
    environment = {"MEMGPT_MODEL": "environment", "MEMGPT_PERSONA": "environment"}
    settings = read("--model", "flag", environment=environment, config=config)
    assert (settings.model, settings.persona, settings.human) == ("flag", "environment", "file")
    assert (settings.no_stream, settings.core_limit) == (True, 900)
    assert settings.flags == {"model"}


def test_switches_and_times_come_from_the_environment() -> None:
    environment = {"MEMGPT_FIRST": "0", "MEMGPT_JSON": "yes", "MEMGPT_HEARTBEAT_EVERY": "2h", "MEMGPT_MODEL": ""}
    settings = read(environment=environment)
    assert (settings.first, settings.json, settings.heartbeat_every, settings.model) == (False, True, 7200.0, None)


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--personna", "x"], "There is no flag --personna. Did you mean --persona?"),
        (["--frst"], "Did you mean --first?"),
        (["--contextwindow=9"], "Did you mean --context-window?"),
        (["--persona"], "--persona"),
        (["--max-steps", "many"], "--max-steps must be a whole number above 0, not 'many'."),
        (["--max-steps", "0"], "--max-steps"),
        (["--max-cost", "nan"], "--max-cost"),
        (["--max-cost", "-1"], "--max-cost"),
        (["--heartbeat-every", "30"], "a time such as 30s, 30m or 2h"),
        (["--heartbeat-every", "0s"], "--heartbeat-every"),
        (["--embedder", "other"], "local or openai"),
        (["--print", " "], "--print needs a text."),
        (["lst"], "There is no command 'lst'"),
        (["delete"], "memgpt delete NAME"),
    ],
)
def test_a_mistake_on_the_command_line_is_one_clear_sentence(argv: list[str], said: str) -> None:
    assert said in mistake(*argv)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("modle = 'x'", "there is no setting 'modle'. Did you mean model?"),
        ("max-steps = '3'", "max-steps must be a whole number above 0, not '3'."),
        ("max-steps = true", "max-steps"),
        ("persona = 5", "persona must be a text, not 5."),
        ("first = 'true'", "first must be true or false"),
        ("first = ", "Can not read"),
        ("[model]\nname = 'x'", "model must be a text"),
        ("openai_api_key = 'sk-1'", "OPENAI_API_KEY in the environment"),
        ("print = 'x'", "there is no setting 'print'"),
    ],
)
def test_a_mistake_in_the_config_file_names_the_file_and_the_key(config: Path, text: str, said: str) -> None:
    config.write_text(text)
    told = mistake(config=config)
    assert said in told
    assert str(config) in told


def test_a_key_in_the_config_file_is_not_repeated(config: Path) -> None:
    config.write_text("my-api-key = 'sk-secret'")
    assert "sk-secret" not in mistake(config=config)


def test_a_wrong_variable_is_named() -> None:
    assert mistake(environment={"MEMGPT_MAX_STEPS": "x"}).startswith("MEMGPT_MAX_STEPS must be")


def test_a_config_file_that_is_no_text_is_said(config: Path) -> None:
    config.write_bytes(b"\xff\xfe\x00")
    assert "Can not read" in mistake(config=config)


def test_sub_commands_take_their_arguments_in_any_order() -> None:
    assert read("list").command == "list"
    settings = read("delete", "--yes", "sam-basic")
    assert (settings.command, settings.name, settings.yes) == ("delete", "sam-basic", True)


def test_version_and_help_print_and_leave(capsys: pytest.CaptureFixture[str]) -> None:
    for flag in ("--version", "--help"):
        with pytest.raises(SystemExit) as stop:
            read(flag)
        assert not stop.value.code
    told = capsys.readouterr().out
    assert told.startswith("memgpt 1.2.3\n")
    assert "--heartbeat-every TIME" in told


def test_the_option_table_has_every_flag_of_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read("--help")
    flags = set(re.findall(r"--[a-z-]+", capsys.readouterr().out.partition("options:")[2]))
    table = option_table()
    missing = {flag for flag in flags if f"`{flag}" not in table}
    assert missing <= {"--help", "--print", "--words-only", "--yes", "--version"}


def test_import_takes_files_and_export_at_most_one() -> None:
    assert read("import", "a.json", "--agent", "x", "b.zip").files == ("a.json", "b.zip")
    assert read("export").files == ()
    assert read("export", "a.md").files == ("a.md",)
    assert "memgpt import FILE..." in mistake("import")
    assert "memgpt export [FILE]" in mistake("export", "a.md", "b.md")
