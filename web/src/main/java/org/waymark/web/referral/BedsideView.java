package org.waymark.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.access.Drafts;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.Disposition;
import org.waymark.referral.SentReferralQuery;
import org.waymark.referral.feed.ReferralIntake;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * Referring somebody from their bed in a minute, on a phone: who, what happened, have they agreed,
 * and how to find them while they are still in hospital. What is typed is kept as a draft.
 */
@Named
@RequestScoped
public class BedsideView {

    static final String DRAFT = "refer:bedside";

    /** Referred by a hospital's emergency department. */
    static final String SOURCE = "NHS_ED";

    @Inject private ReferralIntake intake;
    @Inject private SentReferralQuery sent;
    @Inject private Drafts drafts;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private String sending;
    private final BedsideForm form = new BedsideForm();

    /** A form that is opened has a name of its own, which its draft keeps. */
    @PostConstruct
    void begin() {
        sending = Long.toString(Ids.next(), Character.MAX_RADIX);
        form.setHappenedOn(today());
    }

    /** Only whoever refers for an emergency department has this page. */
    public void open() {
        if (!intake.sources().contains(SOURCE)) {
            throw new NotFound();
        }
    }

    public String send() {
        try {
            open();
            Map<String, String> problems = form.problems(today());
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            return told(receive(form.toRefer(sending)));
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** A form that has been sent and comes back with other answers corrects what it said. */
    private ReferralIntake.Receipt receive(ReferForm filled) {
        boolean sentBefore = sent.isMadeBy(filled.messages());
        ReferralIntake.Receipt receipt = intake.receive(filled.columns(), SOURCE);
        boolean corrects =
                sentBefore
                        && receipt.disposition() == Disposition.DUPLICATE
                        && !receipt.sameMessage();
        return corrects ? intake.receive(filled.corrected(), SOURCE) : receipt;
    }

    private String told(ReferralIntake.Receipt receipt) {
        drafts.discard(DRAFT);
        messages.saved(receipt.why() == null ? "Sent. Thank you." : "Sent. " + receipt.why());
        return receipt.reference() != null && sent.isMine(receipt.reference())
                ? "/referral/receipt?faces-redirect=true&r=" + receipt.reference().value()
                : "/referral/mine?faces-redirect=true";
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }

    public BedsideForm getForm() {
        return form;
    }

    public BedsideForm.Injury[] getInjuries() {
        return BedsideForm.Injury.values();
    }

    public String getSending() {
        return sending;
    }

    public void setSending(String sending) {
        this.sending = ReferForm.isName(sending) ? sending : this.sending;
    }
}
