"""A report of the doctor as Markdown, to be pasted where help is asked for."""

from __future__ import annotations

import json

from atom_gui import __version__
from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.doctor.findings import Profile
from atom_gui.core.doctor.judge import judge
from atom_gui.core.doctor.redaction import redacted
from atom_gui.core.doctor.smoke import Proof, finding
from atom_gui.core.quantities import memory
from atom_gui.ui import doctor_words
from atom_gui.ui.words import say, tr

_SHOWN_PACKAGES = ("torch", "deepspeed", "transformers", "accelerate", "datasets", "peft",
                   "bitsandbytes")  # fmt: skip


def report(facts: MachineFacts, profile: Profile, proof: Proof | None) -> str:
    """Return what was found, without names of people and computers, in the current language.

    Args:
        facts: of the computer; what is told is judged from them once more, redacted.
        profile: the way to train.
        proof: of the training interpreter; None where it was not tried.
    """
    clean = redacted(facts)
    proof = _clean(proof, facts)
    findings = [*judge(clean, profile), finding(proof, profile)]
    python = clean.training_python
    lines = [
        f"# {tr('AtomTrainer {version}: environment', version=__version__)}",
        "",
        f"- {tr('System')}: {clean.system.name or '?'}",
        f"- {tr('Way to train')}: {tr(doctor_words.PROFILES[profile])}",
    ]
    for card in clean.cards or ():
        size = memory(card.memory_bytes) if card.memory_bytes else "?"
        lines.append(f"- {tr('Card')}: {card.name or '?'}, {size}, {clean.driver or '?'}")
    if python is not None:
        found = python.packages or {}
        versions = [f"{name} {found[name]}" for name in _SHOWN_PACKAGES if name in found]
        lines.append(f"- Python {python.version or '?'}: {', '.join(versions) or '?'}")
    if proof is not None:
        lines.append(f"- {tr('Proof')}: {say(proof.sentence)}")
    lines += ["", f"| {tr('State')} | {tr('Line')} | {tr('Found')} | {tr('What to do')} |",
              "| --- | --- | --- | --- |"]  # fmt: skip
    for one in findings:
        cells = (tr(doctor_words.SEVERITIES[one.severity]), doctor_words.check_name(one.id),
                 say(one.found), say(one.fix))  # fmt: skip
        lines.append("| " + " | ".join(map(_cell, cells)) + " |")
    values = json.dumps(clean.model_dump(mode="json", exclude_none=True), ensure_ascii=False,
                        indent=1)  # fmt: skip
    lines += ["", f"<details><summary>{tr('Facts')}</summary>", "", "```json", values, "```", "",
              "</details>", ""]  # fmt: skip
    return "\n".join(lines)


def _clean(proof: Proof | None, facts: MachineFacts) -> Proof | None:
    """Return a proof whose error names nobody: an error's words are redacted like a failure's."""
    if proof is None or not proof.error:
        return proof
    with_error = facts.model_copy(update={"failures": {"smoke": proof.error}})
    return proof.model_copy(update={"error": redacted(with_error).failures["smoke"]})


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("\n", " ")
