package org.waymark.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.practice.Advice;
import org.waymark.practice.AdviceGiven;
import org.waymark.practice.AdviceQuery;
import org.waymark.practice.Practice;
import org.waymark.practice.ProfessionalRole;
import org.waymark.shared.Page;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Advice to professionals: what it comes to, the form, and the list. */
@Named
@RequestScoped
public class AdviceView {

    @Inject private Advice advice;
    @Inject private AdviceQuery query;
    @Inject private PageMessages messages;

    private Long before;
    private LocalDate askedOn;
    private String role;
    private String organisation;
    private String practice;
    private String area;
    private String advised;
    private Page<AdviceQuery.Shown> page;
    private AdviceQuery.Figures figures;

    public String record() {
        try {
            advice.record(
                    new AdviceGiven(
                            askedOn,
                            PracticeWords.chosen(ProfessionalRole.class, role),
                            organisation,
                            PracticeWords.chosen(Practice.class, practice),
                            area,
                            advised));
            messages.saved("Advice written down.");
            return "/practice/advice?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public AdviceQuery.Figures getFigures() {
        if (figures == null) {
            figures = query.figures();
        }
        return figures;
    }

    public List<AdviceQuery.Shown> getRows() {
        return page().rows();
    }

    public Long getNext() {
        return page().next(AdviceQuery.Shown::id);
    }

    private Page<AdviceQuery.Shown> page() {
        if (page == null) {
            page = query.page(before);
        }
        return page;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getPractice() {
        return practice;
    }

    public void setPractice(String practice) {
        this.practice = practice;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getAdvised() {
        return advised;
    }

    public void setAdvised(String advised) {
        this.advised = advised;
    }
}
