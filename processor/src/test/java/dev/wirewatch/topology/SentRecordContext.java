package dev.wirewatch.topology;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;

/** What Kafka Streams tells of an article whose results it sends. */
record SentRecordContext() implements ErrorHandlerContext {

    @Override
    public String topic() {
        return "news.articles";
    }

    @Override
    public int partition() {
        return 0;
    }

    @Override
    public long offset() {
        return 7;
    }

    @Override
    public Headers headers() {
        return new RecordHeaders();
    }

    @Override
    public String processorNodeId() {
        return "publish-enriched";
    }

    @Override
    public TaskId taskId() {
        return new TaskId(0, 0);
    }

    @Override
    public long timestamp() {
        return 0;
    }

    @Override
    public byte[] sourceRawKey() {
        return new byte[] {1};
    }

    @Override
    public byte[] sourceRawValue() {
        return new byte[] {2};
    }
}
