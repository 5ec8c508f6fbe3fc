package org.waymark.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.practice.AdviceGiven;
import org.waymark.practice.AdviceQuery;
import org.waymark.practice.Practice;
import org.waymark.practice.PracticeCare;
import org.waymark.practice.ProfessionalRole;
import org.waymark.web.shared.FormSaving;

/** Corrects one piece of advice; the form begins with how it stands. */
@Named
@RequestScoped
public class AdviceFixView {

    @Inject private AdviceOneView one;
    @Inject private PracticeCare care;
    @Inject private FormSaving saving;

    private LocalDate askedOn;
    private String role;
    private String organisation;
    private String practice;
    private String area;
    private String advised;
    private String fixWhy;

    @PostConstruct
    void begin() {
        AdviceQuery.Shown now = one.getAdvice();
        askedOn = now.askedOn();
        role = now.role().name();
        organisation = now.organisation();
        practice = now.practice().name();
        area = now.area();
        advised = now.advised();
    }

    public String correct() {
        String reference = one.getAdvice().reference();
        return saving.save(
                () ->
                        care.correctAdvice(
                                reference,
                                new AdviceGiven(
                                        askedOn,
                                        PracticeWords.chosen(ProfessionalRole.class, role),
                                        organisation,
                                        PracticeWords.chosen(Practice.class, practice),
                                        area,
                                        advised),
                                fixWhy),
                "Corrected. How it stood before is kept.",
                "/practice/one?faces-redirect=true&a=" + reference);
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

    public String getFixWhy() {
        return fixWhy;
    }

    public void setFixWhy(String fixWhy) {
        this.fixWhy = fixWhy;
    }
}
