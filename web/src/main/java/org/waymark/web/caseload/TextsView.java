package org.waymark.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.casework.Letter;
import org.waymark.casework.TextRun;
import org.waymark.casework.Texts;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Whom to send a text, many at once. */
@Named
@RequestScoped
public class TextsView {

    @Inject private Texts texts;
    @Inject private PageMessages messages;

    private List<Letter.Candidate> candidates;
    private List<TextRun> runs;
    private List<String> chosen;
    private String phone;

    public String write() {
        try {
            long run = texts.write(phone, getChosen());
            messages.saved("Written. Each text is on record as an attempt once it has left.");
            return "/caseload/text-run?faces-redirect=true&id=" + run;
        } catch (Refusal refused) {
            candidates = null;
            messages.refused(refused);
            return null;
        }
    }

    public List<Letter.Candidate> getCandidates() {
        if (candidates == null) {
            candidates = texts.candidates();
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

    /** At first all who may be sent one. */
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

    public List<TextRun> getRuns() {
        if (runs == null) {
            runs = texts.runs();
        }
        return runs;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
