package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.NotFound;

/**
 * What was told on the public page about somebody, opened for what is given to them when they ask
 * for their data. Whoever calls has found the referral by a request in the actor's scope.
 */
@ApplicationScoped
public class ToldRecordReader {

    @Inject private ReportReader reports;
    @Inject private ReportStore store;
    @Inject private UploadStore uploads;

    /** What a referral began with; empty when it did not begin there. */
    public Optional<Report> of(long referralId) {
        return reports.find("i.referral_id = ? ORDER BY i.id LIMIT 1", referralId).map(this::whole);
    }

    /** What was told about a person without a referral, by the public or a service. */
    public List<Report> aboutPerson(long personId) {
        return reports
                .all("i.person_id = ? AND i.referral_id IS NULL ORDER BY i.id", personId)
                .stream()
                .map(this::whole)
                .toList();
    }

    private Report whole(ReportReader.Found found) {
        return store.withSteps(reports.opened(found, true));
    }

    /** A picture or recording that was sent along; empty when it is there no more. */
    public Optional<IncidentFile> file(long fileId) {
        return uploads.kept(fileId).map(reports::file);
    }

    /**
     * What is in it, opened piece by piece while it is read.
     *
     * @throws IOException when it was altered
     * @throws NotFound when it is there no more
     */
    public InputStream open(long fileId) throws IOException {
        return uploads.open(uploads.kept(fileId).orElseThrow(NotFound::new));
    }
}
