# The assistant on the last Python that open-source Rasa runs on. It listens on loopback only, so it shares a network
# namespace with the gateway. Build from the root of the repository:
#   docker build -f deploy/images/bot.Dockerfile -t ulga/bot:0.1.0 .                  with a model trained in the build
#   docker build -f deploy/images/bot.Dockerfile --target bare -t ulga/bot:0.1.0-bare .    without: mount one read-only
#                                                                                    and name it by ULGA_MODEL
FROM python:3.10.18-slim-bookworm AS packages
ENV PIP_DISABLE_PIP_VERSION_CHECK=1
COPY requirements/bot.txt /requirements.txt
# Some of what Rasa needs exists as source only (pure Python); all of it is pinned by hash.
RUN python -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --require-hashes -r /requirements.txt

FROM packages AS model
WORKDIR /app
COPY polish polish
COPY data data
COPY bot bot
COPY requirements/bot.txt requirements/bot.txt
RUN /venv/bin/python -W ignore -m bot.model \
 && mkdir /model \
 && mv models/ulga-*.tar.gz /model/ulga.tar.gz

FROM python:3.10.18-slim-bookworm AS bare
RUN groupadd --gid 65532 ulga \
 && useradd --uid 65532 --gid 65532 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin ulga
COPY --from=packages /venv /venv
COPY deploy/images/with-secrets deploy/images/probe /usr/local/bin/
WORKDIR /app
COPY polish polish
COPY bot bot
# The model is unpacked under /tmp, the only place that is written to.
ENV PATH=/venv/bin:$PATH \
    HOME=/tmp \
    MPLCONFIGDIR=/tmp \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    ULGA_ENV=production \
    ULGA_MODEL=/model/ulga.tar.gz
USER 65532:65532
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=3 \
  CMD ["probe", "http://127.0.0.1:5005/webhooks/ulga/ready"]
ENTRYPOINT ["with-secrets"]
CMD ["python", "-W", "ignore", "-m", "bot"]

FROM bare AS bot
COPY --from=model /model/ulga.tar.gz /model/ulga.tar.gz
