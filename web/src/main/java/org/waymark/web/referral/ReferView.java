package org.waymark.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Drafts;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.CrimeSearch;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.Disposition;
import org.waymark.referral.ReferralFlag;
import org.waymark.referral.SentReferralQuery;
import org.waymark.referral.feed.ReferralIntake;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * Referring one person in three minutes: consent and safe contact first, the crime in plain words,
 * drafts kept, a receipt at the end. Sending the same form twice makes one referral.
 */
@Named
@RequestScoped
public class ReferView {

    static final String DRAFT = "refer:new";

    /** The ward has a field of its own on the page for the bedside; an address may be a home. */
    private static final Set<String> FLAGS =
            Arrays.stream(ReferralFlag.values())
                    .filter(flag -> flag != ReferralFlag.IN_HOSPITAL)
                    .map(Enum::name)
                    .collect(Collectors.toSet());

    @Inject private ReferralIntake intake;
    @Inject private SentReferralQuery sent;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    /** The answers by the column names of the feed format. */
    private final Map<String, String> cells = new HashMap<>();

    private final Map<String, LocalDate> days = new HashMap<>();
    private String sending;
    private String crime;
    private String source;
    private List<String> flags = new ArrayList<>();
    private List<String> strands = new ArrayList<>();
    private List<String> substrands = new ArrayList<>();
    private CrimeSearch search;

    /** A form that is opened has a name of its own, which its draft keeps. */
    @PostConstruct
    void begin() {
        sending = Long.toString(Ids.next(), Character.MAX_RADIX);
    }

    public String send() {
        try {
            ReferralIntake.Receipt receipt = send(form());
            drafts.discard(DRAFT);
            return told(receipt);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** A form that has been sent and comes back with other answers corrects what it said. */
    private ReferralIntake.Receipt send(ReferForm form) {
        boolean sentBefore = sent.isMadeBy(form.messages());
        ReferralIntake.Receipt receipt = intake.receive(form.columns(), source);
        return sentBefore
                        && receipt.disposition() == Disposition.DUPLICATE
                        && !receipt.sameMessage()
                ? intake.receive(form.corrected(), source)
                : receipt;
    }

    private ReferForm form() {
        ReferForm form = new ReferForm(sending, cells, days, flags, allStrands(), substrands);
        search().code(crime).ifPresent(code -> form.crime(code, crime));
        Map<String, String> problems = form.problems(today());
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return form;
    }

    /** Whoever says what it was about more exactly has said the strand it belongs to. */
    private List<String> allStrands() {
        Set<String> all = new LinkedHashSet<>(strands);
        reference.entries("hate_substrand").stream()
                .filter(entry -> substrands.contains(entry.code()))
                .map(CodeEntry::parent)
                .forEach(all::add);
        return List.copyOf(all);
    }

    private String told(ReferralIntake.Receipt receipt) {
        boolean again = receipt.disposition() == Disposition.DUPLICATE;
        if (receipt.reference() != null && sent.isMine(receipt.reference())) {
            String done =
                    receipt.disposition() == Disposition.UPDATED
                            ? "Corrected: what you have written now counts."
                            : receipt.why() == null ? "Sent. Thank you." : "Sent.";
            messages.saved(
                    again
                            ? "You have sent this already. It was taken once; this is its receipt."
                            : receipt.why() == null ? done : done + " " + receipt.why());
            return "/referral/receipt?faces-redirect=true&r=" + receipt.reference().value();
        }
        messages.saved(receipt.why() == null ? "Sent. Thank you." : "Sent. " + receipt.why());
        return "/referral/mine?faces-redirect=true";
    }

    /** What fits what is being typed, in plain words. */
    public List<String> crimes(String typed) {
        return search().find(typed);
    }

    private CrimeSearch search() {
        if (search == null) {
            search = new CrimeSearch(reference.snapshot(), today());
        }
        return search;
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }

    /** A code list to choose from. */
    public List<SelectItem> choices(String list) {
        return reference.entries(list).stream().map(ReferView::item).toList();
    }

    /** What can be marked; domestic abuse and hate crime have questions of their own. */
    public List<SelectItem> getFlagChoices() {
        return reference.entries("flag").stream()
                .filter(entry -> FLAGS.contains(entry.code()))
                .map(ReferView::item)
                .toList();
    }

    /** As whom the organisation refers, the usual one first. */
    public List<SelectItem> getSources() {
        return intake.sources().stream()
                .map(code -> new SelectItem(code, reference.label("referral_source", code)))
                .toList();
    }

    /** Is there a shorter page for whoever refers for an emergency department? */
    public boolean isAtBedside() {
        return intake.sources().contains(BedsideView.SOURCE);
    }

    private static SelectItem item(CodeEntry entry) {
        return new SelectItem(entry.code(), entry.label());
    }

    public List<SelectItem> getSafeAnswers() {
        return List.of(new SelectItem("Y", "Yes, safe"), new SelectItem("N", "No, not safe"));
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public Map<String, LocalDate> getDays() {
        return days;
    }

    public String getSending() {
        return sending;
    }

    public void setSending(String sending) {
        this.sending = ReferForm.isName(sending) ? sending : this.sending;
    }

    public String getCrime() {
        return crime;
    }

    public void setCrime(String crime) {
        this.crime = crime;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public List<String> getFlags() {
        return flags;
    }

    public void setFlags(List<String> flags) {
        this.flags = flags;
    }

    public List<String> getStrands() {
        return strands;
    }

    public void setStrands(List<String> strands) {
        this.strands = strands;
    }

    public List<String> getSubstrands() {
        return substrands;
    }

    public void setSubstrands(List<String> substrands) {
        this.substrands = substrands;
    }
}
