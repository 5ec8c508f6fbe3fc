package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.commissioning.award.Fund;
import org.waymark.commissioning.award.FundEditing;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The forms that open a fund, or a programme of one. */
@Named
@RequestScoped
public class FundOpening {

    @Inject private FundEditing editing;
    @Inject private AwardQuery query;
    @Inject private PageMessages messages;

    private List<Fund> funds;
    private String code;
    private String name;
    private String source;
    private String value;
    private LocalDate from;
    private LocalDate to;
    private String decision;
    private Long fundId;
    private String programmeCode;
    private String programmeName;
    private String programmeValue;

    /** Before the form is drawn: only who may fill it in sees it. */
    public void open() {
        editing.mayEdit();
    }

    public List<Fund> getFunds() {
        if (funds == null) {
            funds = query.funds();
        }
        return funds;
    }

    public String openFund() {
        return opening(
                () ->
                        editing.openFund(
                                new FundEditing.NewFund(
                                        code, name, source, value, from, to, decision)),
                "Fund opened. Divide it into programmes next.");
    }

    public String openProgramme() {
        return opening(
                () -> editing.openProgramme(fundId, programmeCode, programmeName, programmeValue),
                "Programme opened.");
    }

    private String opening(Runnable work, String notice) {
        try {
            work.run();
            messages.saved(notice);
            return "/commissioning/awards?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
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

    public Long getFundId() {
        return fundId;
    }

    public void setFundId(Long fundId) {
        this.fundId = fundId;
    }

    public String getProgrammeCode() {
        return programmeCode;
    }

    public void setProgrammeCode(String programmeCode) {
        this.programmeCode = programmeCode;
    }

    public String getProgrammeName() {
        return programmeName;
    }

    public void setProgrammeName(String programmeName) {
        this.programmeName = programmeName;
    }

    public String getProgrammeValue() {
        return programmeValue;
    }

    public void setProgrammeValue(String programmeValue) {
        this.programmeValue = programmeValue;
    }
}
