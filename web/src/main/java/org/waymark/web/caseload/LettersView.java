package org.waymark.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.casework.Letter;
import org.waymark.casework.Letters;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Whom to write to, many at once. */
@Named
@RequestScoped
public class LettersView {

    @Inject private Letters letters;
    @Inject private PageMessages messages;

    private List<Letter.Candidate> candidates;
    private List<Letter.Run> runs;
    private List<String> chosen;
    private Long template;
    private String phone;

    public String write() {
        try {
            long run = letters.write(template, phone, getChosen());
            messages.saved("Written. Each letter is on record as an attempt; print them now.");
            return "/caseload/letter-run?faces-redirect=true&id=" + run;
        } catch (Refusal refused) {
            candidates = null;
            messages.refused(refused);
            return null;
        }
    }

    public List<Letter.Candidate> getCandidates() {
        if (candidates == null) {
            candidates = letters.candidates();
        }
        return candidates;
    }

    public List<Letter.Candidate> getPassedOver() {
        return getCandidates().stream().filter(each -> !each.isWritten()).toList();
    }

    public List<SelectItem> getWritable() {
        return getCandidates().stream()
                .filter(Letter.Candidate::isWritten)
                .map(
                        each ->
                                new SelectItem(
                                        each.reference(),
                                        each.name()
                                                + ", "
                                                + new Reference(each.reference()).shown()))
                .toList();
    }

    /** At first all who may be written to. */
    public List<String> getChosen() {
        if (chosen == null) {
            chosen =
                    getCandidates().stream()
                            .filter(Letter.Candidate::isWritten)
                            .map(Letter.Candidate::reference)
                            .collect(Collectors.toCollection(ArrayList::new));
        }
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : chosen;
    }

    public List<Letter.Template> getTemplates() {
        return letters.templates();
    }

    public List<Letter.Run> getRuns() {
        if (runs == null) {
            runs = letters.runs();
        }
        return runs;
    }

    public Long getTemplate() {
        return template;
    }

    public void setTemplate(Long template) {
        this.template = template;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
