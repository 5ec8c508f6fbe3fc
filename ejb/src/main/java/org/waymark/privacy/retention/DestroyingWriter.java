package org.waymark.privacy.retention;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Destroys what is approved, each record in a transaction of its own. One that fails stays on the
 * list and is tried again in the next night; the log says so.
 */
@Dependent
@Named("retentionDestroyer")
public class DestroyingWriter extends AbstractItemWriter {

    private static final Logger LOG = Logger.getLogger(DestroyingWriter.class.getName());

    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject private Destruction destruction;
    @Inject private RunStore runs;

    @Override
    public void writeItems(List<Object> items) {
        for (Object each : items) {
            try {
                destruction.destroy(Long.parseLong(run), (Long) each);
            } catch (RunStore.LostTurn lost) {
                throw lost;
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.SEVERE,
                        "Referral " + each + " was approved and could not be destroyed",
                        failed);
                runs.count(Long.parseLong(run), 0, 0, 0, 1);
            }
        }
    }
}
