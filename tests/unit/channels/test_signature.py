"""Twilio's signature: the known vector, both spellings of the port, everything else refused."""

import pytest

from channels.sms.signature import Form, Signatures, read_form

PAIRS = [
    ("CallSid", "CA1234567890ABCDE"),
    ("Caller", "+12349013030"),
    ("Digits", "1234"),
    ("From", "+12349013030"),
    ("To", "+18005551212"),
]
VECTOR = Form(PAIRS)
SIGNATURE = "0/KCTR6DLpKmkAf8muzZqo1nDgQ="


def test_that_the_known_vector_is_accepted() -> None:
    signatures = Signatures("12345", "https://mycompany.com")

    assert signatures.sign("/myapp.php", "foo=1&bar=2", VECTOR) == SIGNATURE
    assert signatures.valid("/myapp.php", "foo=1&bar=2", VECTOR, SIGNATURE)


@pytest.mark.parametrize("base", ["https://mycompany.com:443", "https://mycompany.com/"])
def test_that_the_default_port_may_be_written_or_not(base: str) -> None:
    assert Signatures("12345", base).valid("/myapp.php", "foo=1&bar=2", VECTOR, SIGNATURE)


@pytest.mark.parametrize("signature", ["", "0/KCTR6DLpKmkAf8muzZqo1nDgq=", SIGNATURE + "A", "żółć"])
def test_that_another_signature_is_refused(signature: str) -> None:
    assert not Signatures("12345", "https://mycompany.com").valid(
        "/myapp.php", "foo=1&bar=2", VECTOR, signature
    )


def test_that_every_part_of_the_request_is_covered() -> None:
    signatures = Signatures("12345", "https://mycompany.com")

    assert not signatures.valid("/other", "foo=1&bar=2", VECTOR, SIGNATURE)
    assert not signatures.valid("/myapp.php", "foo=1&bar=3", VECTOR, SIGNATURE)
    assert not signatures.valid("/myapp.php", "foo=1&bar=2", Form([*PAIRS, ("Body", "x")]), SIGNATURE)
    assert not Signatures("12346", "https://mycompany.com").valid(
        "/myapp.php", "foo=1&bar=2", VECTOR, SIGNATURE
    )


def test_that_blank_fields_are_kept_because_they_are_signed() -> None:
    assert read_form(b"Body=&From=%2B48600100200&NumMedia=1").multi_items() == [
        ("Body", ""),
        ("From", "+48600100200"),
        ("NumMedia", "1"),
    ]


def test_that_a_messaging_service_post_is_signed_the_same_way() -> None:
    form = Form(
        [("Body", "czesc"), ("From", "+48600100200"), ("MessagingServiceSid", "MG1"), ("To", "+48732000000")]
    )
    signatures = Signatures("token-token-token", "https://chat.firma.pl")

    assert signatures.valid("/sms/twilio", "", form, signatures.sign("/sms/twilio", "", form))
