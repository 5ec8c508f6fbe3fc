package org.waymark.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.caseload.CapacityKeeping;
import org.waymark.caseload.CaseloadQuery;
import org.waymark.caseload.CaseloadRule;
import org.waymark.shared.Ids;
import org.waymark.web.shared.FormSaving;

/** What cases weigh, how much of a post workers have, and when they are away. */
@Named
@RequestScoped
public class CapacityView {

    private static final String HERE = "/caseload/capacity?faces-redirect=true";

    @Inject private CapacityKeeping keeping;
    @Inject private CaseloadQuery caseload;
    @Inject private FormSaving saving;

    private List<CaseloadQuery.Load> loads;
    private CaseloadQuery.Ahead ahead;
    private Long ruleService;
    private CaseloadRule rule;
    private BigDecimal value;
    private LocalDate ruleFrom;
    private String postWorker;
    private BigDecimal fte;
    private LocalDate postFrom;
    private String leaveWorker;
    private LocalDate leaveFrom;
    private LocalDate leaveUntil;

    public List<CaseloadQuery.Load> getLoads() {
        if (loads == null) {
            loads = caseload.loads();
        }
        return loads;
    }

    public CaseloadQuery.Ahead getAhead() {
        if (ahead == null) {
            ahead = caseload.ahead();
        }
        return ahead;
    }

    public CaseloadRule[] getRules() {
        return CaseloadRule.values();
    }

    public List<SelectItem> getServices() {
        return getLoads().stream()
                .map(load -> new SelectItem(load.serviceId(), load.service()))
                .toList();
    }

    /** Workers whose post and leave the actor keeps, with their service, as one choice. */
    public List<SelectItem> getWorkers() {
        List<SelectItem> all = new ArrayList<>();
        for (CaseloadQuery.Load load : getLoads()) {
            load.workers().stream()
                    .filter(CaseloadQuery.Carried::managed)
                    .forEach(
                            each ->
                                    all.add(
                                            new SelectItem(
                                                    load.serviceId() + "." + each.id(),
                                                    each.name() + ", " + load.service())));
        }
        return all;
    }

    public String keepRule() {
        return saving.save(() -> keeping.rule(ruleService, rule, value, ruleFrom), "Kept.", HERE);
    }

    public String keepPost() {
        return saving.save(
                () -> keeping.post(part(postWorker, 0), part(postWorker, 1), fte, postFrom),
                "Kept.",
                HERE);
    }

    public String keepLeave() {
        return saving.save(
                () ->
                        keeping.leave(
                                part(leaveWorker, 0), part(leaveWorker, 1), leaveFrom, leaveUntil),
                "Kept. Set a cover where their cases are not covered.",
                HERE);
    }

    public String takeBack(long id) {
        return saving.save(() -> keeping.takeBack(id), "Taken back.", HERE);
    }

    private static Long part(String both, int which) {
        String[] parts = both == null ? new String[0] : both.split("\\.");
        return parts.length == 2 ? Ids.read(parts[which]).orElse(null) : null;
    }

    public Long getRuleService() {
        return ruleService;
    }

    public void setRuleService(Long ruleService) {
        this.ruleService = ruleService;
    }

    public CaseloadRule getRule() {
        return rule;
    }

    public void setRule(CaseloadRule rule) {
        this.rule = rule;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public LocalDate getRuleFrom() {
        return ruleFrom;
    }

    public void setRuleFrom(LocalDate ruleFrom) {
        this.ruleFrom = ruleFrom;
    }

    public String getPostWorker() {
        return postWorker;
    }

    public void setPostWorker(String postWorker) {
        this.postWorker = postWorker;
    }

    public BigDecimal getFte() {
        return fte;
    }

    public void setFte(BigDecimal fte) {
        this.fte = fte;
    }

    public LocalDate getPostFrom() {
        return postFrom;
    }

    public void setPostFrom(LocalDate postFrom) {
        this.postFrom = postFrom;
    }

    public String getLeaveWorker() {
        return leaveWorker;
    }

    public void setLeaveWorker(String leaveWorker) {
        this.leaveWorker = leaveWorker;
    }

    public LocalDate getLeaveFrom() {
        return leaveFrom;
    }

    public void setLeaveFrom(LocalDate leaveFrom) {
        this.leaveFrom = leaveFrom;
    }

    public LocalDate getLeaveUntil() {
        return leaveUntil;
    }

    public void setLeaveUntil(LocalDate leaveUntil) {
        this.leaveUntil = leaveUntil;
    }
}
