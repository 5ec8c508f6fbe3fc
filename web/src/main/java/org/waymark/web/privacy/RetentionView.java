package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.privacy.retention.CertificateQuery;
import org.waymark.privacy.retention.RetentionReview;
import org.waymark.shared.Ids;
import org.waymark.shared.Page;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** What has fallen due, to be decided on; what was destroyed, in numbers. */
@Named
@RequestScoped
public class RetentionView {

    private static final String AGAIN = "/privacy/retention?faces-redirect=true";

    @Inject private RequestParameters parameters;
    @Inject private RetentionReview review;
    @Inject private CertificateQuery issued;
    @Inject private CurrentActor current;
    @Inject private PageMessages messages;
    @Inject private FacesContext faces;

    private String after;
    private Page<RetentionReview.Item> page;
    private RetentionReview.Counts counts;
    private List<CertificateQuery.Issued> certificates;
    private RetentionReview.Run run;

    /** Where the page begins is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        after = parameters.text("after");
    }

    /** Approves the ticked records of this page. */
    public String approve() {
        return decide(
                review::approve,
                decided ->
                        (decided.records() == 1
                                        ? "1 record approved."
                                        : decided.records() + " records approved.")
                                + (decided.waiting() == 0
                                        ? " They are destroyed in the coming night."
                                        : " Of these "
                                                + decided.waiting()
                                                + " wait for somebody else to look at them."));
    }

    /** Takes the approval of the ticked records of this page back. */
    public String takeBack() {
        return decide(
                review::takeBack,
                decided -> "Taken back. Nothing of it is destroyed until somebody approves again.");
    }

    private String decide(
            Function<List<Long>, RetentionReview.Decided> by,
            Function<RetentionReview.Decided, String> words) {
        try {
            RetentionReview.Decided decided = by.apply(ticked());
            if (decided.records() == 0) {
                messages.problem(
                        null,
                        "What you ticked is not on your list any more. Nothing was done about it.");
                return null;
            }
            messages.saved(words.apply(decided) + gone(decided.gone()));
            return AGAIN;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private static String gone(int records) {
        return records == 0
                ? ""
                : " Not on your list any more, and nothing was done about: %d of those you ticked."
                        .formatted(records);
    }

    public String runNow() {
        try {
            messages.saved(
                    review.runNow()
                            ? "The job has begun. Load this page again in a while."
                            : "The job is under way already.");
            return AGAIN;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /**
     * By the record and not by its place in the list, which may have moved since the page was
     * drawn.
     */
    private List<Long> ticked() {
        String[] sent = faces.getExternalContext().getRequestParameterValuesMap().get("pick");
        return Stream.of(sent == null ? new String[0] : sent)
                .flatMap(id -> Ids.read(id).stream())
                .toList();
    }

    /** May whoever looks change the rules and run the job? */
    public boolean isKeeper() {
        return current.get().may(Right.RETENTION_RULES);
    }

    public RetentionReview.Run getRun() {
        if (run == null) {
            run = review.lastRun();
        }
        return run;
    }

    public List<RetentionReview.Count> getCounts() {
        return counts().rows();
    }

    /** How many restricted records wait for others who may open them. */
    public int getUnnamed() {
        return counts().unnamed();
    }

    private RetentionReview.Counts counts() {
        if (counts == null) {
            counts = review.counts();
        }
        return counts;
    }

    public List<RetentionReview.Item> getRows() {
        if (page == null) {
            page = review.page(RetentionReview.Key.parsed(after).orElse(null));
        }
        return page.rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        getRows();
        return page.next(RetentionReview.Item::key);
    }

    public List<CertificateQuery.Issued> getCertificates() {
        if (certificates == null) {
            certificates = issued.newest();
        }
        return certificates;
    }

    public String getAfter() {
        return after;
    }
}
