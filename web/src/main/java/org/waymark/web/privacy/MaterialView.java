package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.privacy.material.Handover;
import org.waymark.privacy.material.MaterialApproving;
import org.waymark.privacy.material.MaterialDeciding;
import org.waymark.privacy.material.MaterialKind;
import org.waymark.privacy.material.MaterialPreparing;
import org.waymark.privacy.material.MaterialQuery;
import org.waymark.privacy.material.MaterialRegister;
import org.waymark.privacy.material.Shortfall;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One request for material, with the steps that its state and the reader's rights allow. */
@Named
@RequestScoped
public class MaterialView {

    @Inject private MaterialQuery query;
    @Inject private MaterialRegister register;
    @Inject private MaterialPreparing preparing;
    @Inject private MaterialDeciding deciding;
    @Inject private MaterialApproving approving;
    @Inject private MaterialAskedForm materialAskedForm;
    @Inject private WeighForm weighForm;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private String m;
    private MaterialQuery.Request request;
    private List<String> shortfalls;
    private String reply;
    private String words;
    private MaterialKind elsewhereKind;
    private String description;
    private LocalDate madeOn;
    private String givenTo;
    private Handover givenForm;

    @PostConstruct
    void begin() {
        m = parameters.text("m");
    }

    /** "Not found" is an answer and not half a page; the forms show what is on record. */
    public void open() {
        materialAskedForm.fill(getRequest().asked());
        weighForm.fill(getRequest().weighed());
    }

    public MaterialQuery.Request getRequest() {
        if (request == null) {
            request = query.request(reference());
        }
        return request;
    }

    private String reference() {
        return Reference.parse(m).map(Reference::value).orElseThrow(NotFound::new);
    }

    public String prepare() {
        return step(() -> preparing.prepare(reference()), "The records are gathered.");
    }

    public String gather() {
        return step(() -> preparing.gather(reference()), "What was written since is gathered.");
    }

    public String weigh() {
        return step(() -> preparing.weigh(reference(), weighForm.weighed()), "Saved.");
    }

    public String addElsewhere() {
        return step(
                () -> deciding.addElsewhere(reference(), elsewhereKind, description, madeOn),
                "The record is on the list.");
    }

    public String submit() {
        return step(
                () -> preparing.submit(reference()),
                "Somebody else has to approve it now. Tell them.");
    }

    /** Writes the reply into the form; nothing is sent or changed by it. */
    public String draft() {
        try {
            reply = register.draftReply(reference(), chosen());
        } catch (Refusal refused) {
            messages.refused(refused);
        }
        return null;
    }

    public String giveBack() {
        return step(
                () -> register.giveBack(reference(), chosen(), reply),
                "The request is returned. Send the reply.");
    }

    public String askAgain() {
        return step(
                () -> register.askAgain(reference(), materialAskedForm.asked()),
                "The request is on record as it is now.");
    }

    public String refuse() {
        return step(() -> register.refuse(reference(), words), "The request is refused.");
    }

    public String withdraw() {
        return step(() -> register.withdraw(reference(), words), "The request is withdrawn.");
    }

    public String approve() {
        return step(() -> approving.approve(reference(), words), "You have approved it.");
    }

    public String sendBack() {
        return step(() -> approving.sendBack(reference(), words), "It is sent back.");
    }

    public String takeBack() {
        return step(() -> preparing.takeBack(reference(), words), "It can be changed again.");
    }

    public String handOver() {
        return step(
                () -> approving.handOver(reference(), givenTo, givenForm),
                "It is on record that it was handed over.");
    }

    private Set<Shortfall> chosen() {
        return Choices.of(Shortfall.class, shortfalls);
    }

    private String step(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
        return "/privacy/material-request?faces-redirect=true&m=" + reference();
    }

    /** What is ticked when the page opens: what the program sees by itself. */
    public List<String> getShortfalls() {
        return shortfalls == null ? Choices.names(getRequest().shortfalls()) : shortfalls;
    }

    public void setShortfalls(List<String> shortfalls) {
        this.shortfalls = shortfalls;
    }

    public Shortfall[] getAllShortfalls() {
        return Shortfall.values();
    }

    /** Kinds of which no record is gathered. */
    public List<MaterialKind> getElsewhereKinds() {
        return Arrays.stream(MaterialKind.values()).filter(MaterialKind::isElsewhere).toList();
    }

    public Set<Handover> getForms() {
        return EnumSet.allOf(Handover.class);
    }

    public String getM() {
        return m;
    }

    public void setM(String m) {
        this.m = m;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public MaterialKind getElsewhereKind() {
        return elsewhereKind;
    }

    public void setElsewhereKind(MaterialKind elsewhereKind) {
        this.elsewhereKind = elsewhereKind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public String getGivenTo() {
        return givenTo;
    }

    public void setGivenTo(String givenTo) {
        this.givenTo = givenTo;
    }

    public Handover getGivenForm() {
        return givenForm;
    }

    public void setGivenForm(Handover givenForm) {
        this.givenForm = givenForm;
    }
}
