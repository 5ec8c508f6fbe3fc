package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.commissioning.award.AwardEditing;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The form that opens a contract or grant. */
@Named
@RequestScoped
public class AwardOpening {

    @Inject private AwardEditing editing;
    @Inject private AwardQuery query;
    @Inject private PageMessages messages;

    private List<AwardEditing.Unpaid> contracts;
    private List<Choice> programmes;
    private Long programmeId;
    private Long contractId;
    private String reference;
    private String title;
    private String holder;
    private String value;
    private LocalDate from;
    private LocalDate to;
    private String decision;

    /** A programme with its fund. */
    public record Choice(long id, String label) {}

    /** Before the form is drawn: only who may fill it in sees it. */
    public void open() {
        getContracts();
    }

    public List<AwardEditing.Unpaid> getContracts() {
        if (contracts == null) {
            contracts = editing.unpaid();
        }
        return contracts;
    }

    public List<Choice> getProgrammes() {
        if (programmes == null) {
            programmes =
                    query.funds().stream()
                            .flatMap(
                                    fund ->
                                            fund.programmes().stream()
                                                    .map(
                                                            each ->
                                                                    new Choice(
                                                                            each.id(),
                                                                            fund.name()
                                                                                    + ": "
                                                                                    + each.name())))
                            .toList();
        }
        return programmes;
    }

    public String openAward() {
        try {
            long id =
                    editing.open(
                            new AwardEditing.NewAward(
                                    programmeId,
                                    contractId,
                                    reference,
                                    title,
                                    holder,
                                    decision,
                                    value,
                                    from,
                                    to));
            messages.saved("Opened. Plan its quarters next.");
            return "/commissioning/award?faces-redirect=true&a=" + id;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public Long getProgrammeId() {
        return programmeId;
    }

    public void setProgrammeId(Long programmeId) {
        this.programmeId = programmeId;
    }

    public Long getContractId() {
        return contractId;
    }

    public void setContractId(Long contractId) {
        this.contractId = contractId;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
