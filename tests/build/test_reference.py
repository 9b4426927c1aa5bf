import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

sys.path.insert(0, str(ROOT / "build"))
import reference  # noqa: E402
import translations  # noqa: E402

from atom_gui.schema.run_config import PARAMETERS, SECTION_LABELS  # noqa: E402


@pytest.mark.parametrize("language", reference.PAGES)
def test_the_reference_is_what_the_schema_says(language):
    written = reference.PAGES[language].read_text(encoding="utf-8")
    assert written == reference.page(language), "run build/reference.py"


def test_every_section_and_parameter_has_an_anchor_that_the_contents_lead_to():
    page = reference.page("en")
    for name in [*SECTION_LABELS, *(item.path for item in PARAMETERS)]:
        assert page.count(f'<a id="{name}"></a>') == 1
        assert f"](#{name})" in page


def test_a_parameter_tells_its_name_default_range_condition_and_story():
    page = reference.page("en")
    block = page.split('<a id="checkpoints.save_steps"></a>')[1].split("###")[0]
    assert "| Name | `checkpoints.save_steps`, `save_steps` |" in block
    assert "| Default | `500` steps |" in block
    assert "| Range | It must be 1 or more. |" in block
    assert "| Condition | Acts only while Save is steps. |" in block
    assert "| Time | Training waits" in block
    assert "| Source | <https://" in block


def test_words_are_those_of_the_catalogue_and_english_where_it_has_none(monkeypatch):
    monkeypatch.setattr(translations, "read", lambda: {"Seed": "随机种子", "Default": ""})
    page = reference.page("zh_CN")
    assert '<a id="batch.seed"></a>随机种子' in page
    assert "| Default | `42` |" in page


def test_the_check_notices_a_page_that_is_not_fresh(monkeypatch, tmp_path, capsys):
    pages = {name: tmp_path / path.name for name, path in reference.PAGES.items()}
    monkeypatch.setattr(reference, "PAGES", pages)
    monkeypatch.setattr(reference, "ROOT", tmp_path)
    monkeypatch.setattr(sys, "argv", ["reference.py", "--check"])
    assert reference.main() == 1
    assert not any(path.exists() for path in pages.values())
    monkeypatch.setattr(sys, "argv", ["reference.py"])
    assert reference.main() == 0
    monkeypatch.setattr(sys, "argv", ["reference.py", "--check"])
    assert reference.main() == 0
    pages["en"].write_text("old", encoding="utf-8")
    assert reference.main() == 1
    assert "parameters.md: is not fresh" in capsys.readouterr().out


def test_the_storys_texts_are_collected_for_translation():
    collected = set(translations.collect())
    for item in PARAMETERS:
        told = {item.label, item.help, item.memory, item.time, item.good, item.unit} - {""}
        assert told <= collected, json.dumps(sorted(told - collected))
    assert {"Good values", "Condition"} <= collected
