package org.waymark.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.Disposition;
import org.waymark.referral.DispositionReason;
import org.waymark.referral.feed.FeedBatchQuery;
import org.waymark.rest.referral.ErrorFile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.web.shared.RequestParameters;

/** One feed file: how far it is, where its rows ended, and the rows of one disposition. */
@Named
@RequestScoped
public class FeedView {

    private static final int PAGE = 50;

    @Inject private RequestParameters parameters;
    @Inject private FeedBatchQuery batches;
    @Inject private ErrorFile errorFile;
    @Inject private ReferenceData reference;

    private String id;
    private String disposition;
    private String after;
    private FeedBatchQuery.Batch batch;
    private Map<Disposition, Long> counts;
    private List<FeedBatchQuery.BatchRow> rows;

    /** Which batch is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        id = parameters.text("id");
        disposition = parameters.text("disposition");
    }

    /** Loads the batch; one of another organisation does not exist. */
    public void open() {
        Long number = number(id);
        if (number == null) {
            throw new NotFound();
        }
        batch = batches.batch(number);
        counts = batches.dispositions(number);
    }

    /** Sends the error file: the rows that could not be read, as they came. */
    public void errors() throws IOException {
        open();
        Faces.sendFile(
                "errors-" + batch.id() + ".csv",
                true,
                out -> errorFile.writeForSpreadsheet(batch, out));
    }

    public FeedBatchQuery.Batch getBatch() {
        if (batch == null) {
            open();
        }
        return batch;
    }

    private Map<Disposition, Long> counts() {
        if (counts == null) {
            open();
        }
        return counts;
    }

    public List<Disposition> getDispositions() {
        return Arrays.stream(Disposition.values()).filter(each -> counts().get(each) > 0).toList();
    }

    public long count(Disposition of) {
        return counts().get(of);
    }

    /** Rows stored until now: what the dispositions add up to. */
    public long getStored() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isAnyError() {
        return counts().get(Disposition.INVALID) > 0;
    }

    /** The rows of the chosen disposition; none while nothing is chosen. */
    public List<FeedBatchQuery.BatchRow> getRows() {
        List<FeedBatchQuery.BatchRow> all = all();
        return all.size() > PAGE ? all.subList(0, PAGE) : all;
    }

    /** The last row of this page, or null when there are no more. */
    public Integer getNext() {
        return all().size() > PAGE ? Integer.valueOf(all().get(PAGE - 1).number()) : null;
    }

    /** Why a row ended where it did, in words. */
    public String why(FeedBatchQuery.BatchRow row) {
        if (row.error() != null) {
            return row.error();
        }
        return Arrays.stream(DispositionReason.values())
                .filter(reason -> reason.name().equals(row.reason()))
                .map(DispositionReason::sentence)
                .findFirst()
                .orElseGet(() -> reference.label("hold_reason", row.reason()));
    }

    public Disposition getChosen() {
        return Arrays.stream(Disposition.values())
                .filter(each -> each.name().equals(disposition))
                .findFirst()
                .orElse(null);
    }

    private List<FeedBatchQuery.BatchRow> all() {
        if (rows == null) {
            Long from = number(after);
            rows =
                    getChosen() == null
                            ? List.of()
                            : batches.rows(
                                    getBatch().id(),
                                    getChosen(),
                                    from == null ? 0 : from.intValue(),
                                    PAGE + 1);
        }
        return rows;
    }

    static Long number(String typed) {
        return Ids.read(typed).orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDisposition() {
        return disposition;
    }

    public void setDisposition(String disposition) {
        this.disposition = disposition;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
