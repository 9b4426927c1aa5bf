"""Facts without people's and companies' names, so that they can be shown to anybody."""

from __future__ import annotations

import re
from typing import Any

from atom_gui.core.doctor.facts import STOPPED, TOO_LONG, MachineFacts

# An error's text holds a path as Python writes it, with each backslash twice.
_USER_FOLDER = re.compile(r"([\\/]+(?:Users|home)[\\/]+)([^\\/;:'\"]+)", re.IGNORECASE)
_COMPANY_FOLDER = re.compile(r"(OneDrive - )([^\\/;:]+)", re.IGNORECASE)
_SERVER = re.compile(r"^(\\\\)((?!wsl[.$])[^\\/?.][^\\/]*)(?=\\)", re.IGNORECASE)
_SERVER_INSIDE = re.compile(
    r"(?<![\\\w])(\\{2,4})((?!wsl[.$])[^\\/?.\s'\"][^\\/\s'\"]*)(?=\\)", re.IGNORECASE
)
_ADDRESS = re.compile(r"(\b[a-z][a-z0-9+.-]*://)([^/\s]+)", re.IGNORECASE)
_KEY = re.compile(
    r"\b(?:hf_\w{8,}|sk-[\w-]{8,}|gh[pousr]_\w{8,}|github_pat_\w{8,}|AKIA\w{12,}|[0-9a-f]{40})\b"
)
_USER = "<user>"
_USER_OTHER_LETTERS = "<用户>"  # still not ASCII, so that a redacted computer is judged alike
# Hosts that everybody may ask; any other name may be a company's.
_PUBLIC_HOSTS = (
    "pypi.org", "download.pytorch.org", "pypi.nvidia.com", "pypi.tuna.tsinghua.edu.cn",
    "mirrors.aliyun.com", "mirrors.cloud.tencent.com", "repo.huaweicloud.com",
    "mirrors.ustc.edu.cn", "mirror.sjtu.edu.cn", "pypi.doubanio.com",
    "localhost", "127.0.0.1",
)  # fmt: skip


def redacted(facts: MachineFacts) -> MachineFacts:
    """Return the facts without names of people, computers and companies and without keys.

    A user name is taken out of paths and error texts only: it may be a word that stands elsewhere,
    such as Windows. The findings stay the same.
    """
    cleaner = _Cleaner(facts.user_name, facts.host_name)
    values = cleaner.clean(facts.model_dump(mode="json"))
    return MachineFacts.model_validate(values | {"user_name": None, "host_name": None})


class _Cleaner:
    def __init__(self, user: str | None, host: str | None) -> None:
        stand_ins = {host: "<host>", user: _USER}
        self._stand_ins = {name.casefold(): value for name, value in stand_ins.items() if name}
        names = sorted((name for name in stand_ins if name), key=len, reverse=True)
        one_of = "|".join(map(re.escape, names))
        self._names = re.compile(rf"(?<![^\W_])(?:{one_of})(?![^\W_])", re.IGNORECASE)
        self._has_names = bool(names)

    def clean(self, value: Any, prose: bool = False) -> Any:
        if isinstance(value, dict):
            return {
                key: _without_hosts(item)
                if key == "network"
                else self.clean(item, prose or key in ("failures", "cuda_problem"))
                for key, item in value.items()
            }
        if isinstance(value, list | tuple):
            return [self.clean(item, prose) for item in value]
        return self._string(value, prose) if isinstance(value, str) else value

    def _string(self, value: str, prose: bool) -> str:
        value = _KEY.sub("<key>", value)
        if value in (TOO_LONG, STOPPED) or not (prose or "/" in value or "\\" in value):
            return value
        value = _ADDRESS.sub(_plain_address, value)
        if self._has_names:
            value = self._names.sub(self._name, value)
        value = _USER_FOLDER.sub(lambda found: found[1] + _stand_in(found[2], _USER), value)
        value = _COMPANY_FOLDER.sub(r"\1<company>", value)
        return (_SERVER_INSIDE if prose else _SERVER).sub(r"\1<host>", value)

    def _name(self, found: re.Match[str]) -> str:
        return _stand_in(found[0], self._stand_ins.get(found[0].casefold(), _USER))


def _without_hosts(value: Any) -> Any:
    """Return addresses without logins and without hosts that not everybody may ask."""
    if isinstance(value, dict):
        return {key: _without_hosts(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_without_hosts(item) for item in value]
    if not isinstance(value, str) or not value:
        return value
    if "://" in value:
        return _ADDRESS.sub(_plain_address, value)
    return _host(value.rpartition("@")[2])  # a proxy is often given without a scheme


def _plain_address(found: re.Match[str]) -> str:
    return found[1] + _host(found[2].rpartition("@")[2])


def _host(host: str) -> str:
    return host if re.sub(r":\d+$", "", host).lower() in _PUBLIC_HOSTS else "<address>"


def _stand_in(name: str, stand_in: str) -> str:
    if not name.isascii():
        return _USER_OTHER_LETTERS
    return stand_in.replace("<", "<the ") if " " in name else stand_in
