import pytest
from tokenizers import Tokenizer, models
from transformers import PreTrainedTokenizerFast

from atom_gui.protocol.files import Tail
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.model import load_config, load_tokenizer
from atom_gui.trainer.problems import TrainingProblem


@pytest.fixture
def events(tmp_path):
    log = EventLog(RunFolder(tmp_path / "run"), 0)
    yield log
    log.close()


def tokenizer_folder(tmp_path, **marks):
    words = {word: i for i, word in enumerate(["<unk>", "<s>", "</s>", "好"])}
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=Tokenizer(models.WordLevel(words, unk_token="<unk>")),
        unk_token="<unk>", **marks,
    )  # fmt: skip
    wrapped.save_pretrained(tmp_path / "tokenizer")
    return RunConfig.model_validate({"model": {"tokenizer_name": str(tmp_path / "tokenizer")}})


def test_a_tokenizer_without_an_end_mark_is_refused(tmp_path, events):
    config = tokenizer_folder(tmp_path, bos_token="<s>")
    with pytest.raises(TrainingProblem, match="no end-of-text token"):
        load_tokenizer(config, None, events)


def test_a_tokenizer_without_a_begin_mark_is_told_and_used(tmp_path, events):
    tokenizer = load_tokenizer(tokenizer_folder(tmp_path, eos_token="</s>"), None, events)
    assert tokenizer.eos_token_id == 2
    told = [e["text"]["text"] for e in Tail(tmp_path / "run" / "events.jsonl").objects()]
    assert any("no begin-of-text token" in words for words in told)


def test_an_unknown_model_is_one_sentence(tmp_path, events):
    (tmp_path / "empty").mkdir()
    config = RunConfig.model_validate({"model": {"model_name_or_path": str(tmp_path / "empty")}})
    with pytest.raises(TrainingProblem, match="cannot be loaded"):
        load_config(config.model)
    with pytest.raises(TrainingProblem, match=r"The tokenizer .* cannot be loaded"):
        load_tokenizer(config, None, events)


def test_a_new_model_from_its_type_and_changes():
    config = RunConfig.model_validate(
        {"model": {"model_type": "llama", "config_overrides": "hidden_size=64,num_hidden_layers=2"}}
    )
    made = load_config(config.model)
    assert (made.hidden_size, made.num_hidden_layers) == (64, 2)
    config.model.config_overrides = "hidden_size"
    with pytest.raises(TrainingProblem, match="cannot be applied"):
        load_config(config.model)
    config.model.model_type = "lama"
    with pytest.raises(TrainingProblem, match="lama"):
        load_config(config.model)


def test_a_broken_configuration_is_one_sentence(tmp_path):
    (tmp_path / "config.json").write_text("{")
    config = RunConfig.model_validate({"model": {"config_name": str(tmp_path / "config.json")}})
    with pytest.raises(TrainingProblem, match="cannot be loaded"):
        load_config(config.model)
