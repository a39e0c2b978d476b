"""The files of deploy/ parse, fit the code they deploy, and hold no secret."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from deploy import new_secrets

ROOT = Path(__file__).resolve().parents[3]
DEPLOY = ROOT / "deploy"
CHART = DEPLOY / "helm" / "ulga"
TEMPLATES = sorted((CHART / "templates").iterdir())
DOCKERFILES = sorted((DEPLOY / "images").glob("*.Dockerfile"))
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
VALUES: dict[str, Any] = yaml.safe_load((CHART / "values.yaml").read_text())
PINNED = re.compile(r"^[a-z0-9./-]+:\d+\.\d+\.?[\w.-]*$")


def text_files() -> list[Path]:
    kept = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "deploy"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    return [ROOT / name for name in kept if not name.startswith("deploy/local/") and (ROOT / name).is_file()]


def test_every_setting_used_here_is_documented() -> None:
    documented = set(re.findall(r"ULGA_[A-Z_]+", (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")))
    for path in text_files():
        used = set(re.findall(r"\bULGA_[A-Z]+(?:_[A-Z]+)*\b", path.read_text(encoding="utf-8")))
        assert used <= documented, path


def test_every_image_has_a_pinned_tag() -> None:
    images = [service["image"] for service in COMPOSE["services"].values()]
    for path in DOCKERFILES:
        stages = re.findall(r"^FROM \S+ AS (\w+)", path.read_text(), re.MULTILINE)
        images += [i for i in re.findall(r"^FROM (\S+)", path.read_text(), re.MULTILINE) if i not in stages]
    images.append(f"ulga/app:{yaml.safe_load((CHART / 'Chart.yaml').read_text())['appVersion']}")
    assert all(PINNED.match(image) for image in images), images


def test_images_install_by_hash_and_run_as_nobody_special() -> None:
    for path in DOCKERFILES:
        text = path.read_text()
        assert "--require-hashes" in text and "USER 65532:65532" in text and "ULGA_ENV=production" in text
        for copied in re.findall(r"^COPY (?!--from)(.+) \S+$", text, re.MULTILINE):
            for source in copied.split():
                assert (ROOT / source).exists(), source


def test_what_an_image_copies_passes_its_ignore_file() -> None:
    for path in DOCKERFILES:
        allowed = {
            line[1:] for line in Path(f"{path}.dockerignore").read_text().splitlines() if line[:1] == "!"
        }
        sources = {
            s
            for line in re.findall(r"^COPY (?!--from)(.+) \S+$", path.read_text(), re.M)
            for s in line.split()
        }
        assert all(any(s == a or s.startswith(a + "/") for a in allowed) for s in sources)


def test_only_the_front_of_the_gateway_is_reachable_and_only_from_this_host() -> None:
    services = COMPOSE["services"]
    published = {name: service["ports"] for name, service in services.items() if "ports" in service}
    assert published == {"front": ["127.0.0.1:8080:8080"]}
    assert COMPOSE["networks"]["inside"]["internal"] is True
    beside = {name for name, service in services.items() if service.get("network_mode") == "service:front"}
    assert beside == {"gateway", "bot"}
    assert all(services[n]["networks"] == ["inside"] for n in set(services) - beside - {"front"})


def test_every_service_is_hardened_limited_and_watched() -> None:
    for name, service in COMPOSE["services"].items():
        assert service["read_only"] and service["cap_drop"] == ["ALL"], name
        assert service["mem_limit"] and service["cpus"] and service["pids_limit"], name
        assert name == "front" or service["healthcheck"]["test"], name


def test_every_secret_of_compose_is_written_by_new_secrets_and_nothing_twice(tmp_path: Path) -> None:
    used = {name for service in COMPOSE["services"].values() for name in service.get("secrets", [])}
    written = new_secrets.write_missing(tmp_path / "secrets")
    assert used == set(COMPOSE["secrets"]) == set(written)
    assert (tmp_path / "secrets").stat().st_mode & 0o077 == 0
    first = (tmp_path / "secrets" / "ULGA_CHAT_SECRET").read_text()
    assert len(first) == 64 and first not in (tmp_path / "secrets" / "ULGA_REDIS_URL").read_text()
    assert new_secrets.write_missing(tmp_path / "secrets") == []
    assert (tmp_path / "secrets" / "ULGA_CHAT_SECRET").read_text() == first


def test_no_file_holds_a_secret() -> None:
    kept = {"secretName", "tlsSecretName", "pullSecrets"}
    valued = re.compile(
        r"(?i)^\s*-?\s*(\w*(?:token|secret|password)\w*)\s*[:=]\s*[\"']?([\w+/=-]{8,})[\"']?\s*$", re.M
    )
    for path in text_files():
        text = path.read_text(encoding="utf-8")
        held = [value for name, value in valued.findall(text) if name not in kept]
        assert [value for value in held if not value.startswith("/run/secrets/")] == [], path
        assert not re.search(r"\b(?:AC|SK)[0-9a-f]{32}\b|BEGIN [A-Z ]*PRIVATE KEY|\b[0-9a-f]{40,}\b", text), (
            path
        )
        assert not re.search(r"://[^\s/:{}]+:(?!\{\})[^\s/@{}]+@", text), path


def test_secret_files_become_settings(tmp_path: Path) -> None:
    (tmp_path / "ULGA_FIRM_NAME").write_text("Dom & Dług $x\n")
    (tmp_path / "ULGA_CHAT_ORIGINS").write_text("")
    (tmp_path / "redis_password").write_text("no setting")
    done = subprocess.run(
        [DEPLOY / "images" / "with-secrets", "env"],
        env={"PATH": os.environ["PATH"], "SECRETS_DIR": str(tmp_path)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    lines = [line for line in done.stdout.splitlines() if line.startswith(("ULGA_", "redis"))]
    assert lines == ["ULGA_FIRM_NAME=Dom & Dług $x"]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_opens_what_it_closes_and_asks_for_values_that_exist(path: Path) -> None:
    text = re.sub(r"\{\{-?\s*/\*.*?\*/\s*-?\}\}", "", path.read_text(), flags=re.S)
    words = re.findall(r"\{\{-?\s*(define|if|range|with|end)\b", text)
    assert words.count("end") * 2 == len(words)
    for dotted in re.findall(r"\.Values\.([\w.]+)", text):
        value: Any = VALUES
        for part in dotted.split("."):
            assert part in value, dotted
            value = value[part]


def test_the_chart_gives_each_pod_only_its_own_secrets() -> None:
    given = {
        path.stem: set(re.findall(r'"(ULGA_\w+)"', path.read_text()))
        for path in TEMPLATES
        if path.suffix == ".yaml"
    }
    assert given["actions"] == {"ULGA_CASES_TOKEN"}
    assert "ULGA_CASES_ADMIN_TOKEN" not in given["gateway"] | given["actions"]
    assert all(name in (CHART / "values.yaml").read_text() for names in given.values() for name in names)
