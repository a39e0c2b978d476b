# One image for gateway, actions and case backend; the command says which. Build from the root of the repository:
#   docker build -f deploy/images/app.Dockerfile -t ulga/app:0.1.0 .
FROM python:3.11.13-slim-bookworm AS packages
ENV PIP_DISABLE_PIP_VERSION_CHECK=1
COPY requirements/app.txt /requirements.txt
RUN python -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --require-hashes --only-binary :all: -r /requirements.txt

FROM python:3.11.13-slim-bookworm AS app
RUN groupadd --gid 65532 ulga \
 && useradd --uid 65532 --gid 65532 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin ulga
COPY --from=packages /venv /venv
COPY deploy/images/with-secrets deploy/images/probe /usr/local/bin/
WORKDIR /app
COPY polish polish
COPY case_backend case_backend
COPY actions actions
COPY channels channels
COPY web web
# Production unless told otherwise: weak secrets then stop the start. State lives in PostgreSQL and Redis, so the root
# file system may be read-only; /tmp is the only place that is written to.
ENV PATH=/venv/bin:$PATH \
    HOME=/tmp \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    ULGA_ENV=production \
    ULGA_CASES_HOST=0.0.0.0 \
    ULGA_ACTIONS_HOST=0.0.0.0 \
    ULGA_GATEWAY_HOST=0.0.0.0
USER 65532:65532
ENTRYPOINT ["with-secrets"]
CMD ["python", "-m", "channels"]
