# Build the program first, with ./mvnw package -DskipTests; this only packs the result.
# A base image needs java 17 or newer on its PATH, and bash for the health check.
ARG BASE_IMAGE=eclipse-temurin:17-jre

FROM ${BASE_IMAGE} AS parts
COPY processor/target/lib /third-party
COPY processor/target/wirewatch.jar /own/
RUN mv /third-party/wirewatch-*.jar /own/

FROM ${BASE_IMAGE}
RUN mkdir -p /var/lib/wirewatch/state && chown -R 10001:10001 /var/lib/wirewatch
# in this order: an upgrade of our own code leaves the large layer as it is
COPY --from=parts /third-party /opt/wirewatch/third-party
COPY --from=parts /own /opt/wirewatch/own

USER 10001:10001
WORKDIR /var/lib/wirewatch
# who may come in is for the settings to say: http.token, http.users, or http.open where the port leads nowhere else
ENV WIREWATCH_STREAMS_STATE_DIR=/var/lib/wirewatch/state WIREWATCH_HTTP_ADDRESS=0.0.0.0
VOLUME /var/lib/wirewatch/state
EXPOSE 8090
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${WIREWATCH_HTTP_PORT:-8090} && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200 '* ]]"]

# a third of the memory stays for RocksDB, threads and network buffers; JAVA_TOOL_OPTIONS can say otherwise. What the
# other options are for is told in the script wirewatch.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=65", "-XX:-DontCompileHugeMethods", \
  "-XX:Tier4InvocationThreshold=25000", "-XX:Tier4MinInvocationThreshold=3000", \
  "-XX:Tier4CompileThreshold=75000", "-XX:Tier4BackEdgeThreshold=200000", \
  "-XX:MaxInlineLevel=9", "-XX:FreqInlineSize=150", "-XX:InlineSmallCode=1500", \
  "-XX:ThreadPriorityPolicy=1", "-XX:-PrintWarnings", \
  "-cp", "/opt/wirewatch/own/*:/opt/wirewatch/third-party/*", "dev.wirewatch.cli.Main"]
CMD ["run"]
