package org.waymark.privacy.retention;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Destroys what is approved, each record in a transaction of its own. */
@Dependent
@Named("retentionDestroyer")
public class DestroyingWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject private Destruction destruction;

    @Override
    public void writeItems(List<Object> items) {
        for (Object each : items) {
            destruction.destroy(Long.parseLong(run), (Long) each);
        }
    }
}
