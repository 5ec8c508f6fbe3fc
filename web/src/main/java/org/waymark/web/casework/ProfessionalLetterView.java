package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.casework.Professional;
import org.waymark.casework.ProfessionalLetters;
import org.waymark.web.shared.FormSaving;

/** A letter to somebody who works with the person elsewhere. */
@Named
@RequestScoped
public class ProfessionalLetterView {

    @Inject private CaseFile file;
    @Inject private ProfessionalView professionals;
    @Inject private ProfessionalLetters letters;
    @Inject private FormSaving saving;

    private Long to;
    private String address;
    private LocalDate agreedOn;
    private String text;
    private String phone;

    public String write() {
        return saving.save(
                () -> letters.write(file.reference(), to, address, agreedOn, text, phone),
                "Written. It is the newest of the documents of the case: print it there.",
                file.again("documents"));
    }

    /** Those who may be told anything at all. */
    public List<Professional> getChoices() {
        return professionals.getAll().stream()
                .filter(each -> each.endedOn() == null)
                .filter(each -> each.mayShare() != Professional.MayShare.NOTHING)
                .toList();
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
