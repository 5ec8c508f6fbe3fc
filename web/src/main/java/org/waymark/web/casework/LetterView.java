package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.CaseLetters;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** One letter, written from the case. */
@Named
@RequestScoped
public class LetterView {

    @Inject private CaseFile file;
    @Inject private CaseLetters letters;
    @Inject private PageMessages messages;

    private Long template;
    private String phone;
    private CaseLetters.Choice choice;

    public String write() {
        try {
            letters.write(file.reference(), template, phone);
            messages.saved("Written. It is on record as an attempt; print it now.");
            return file.again("letter");
        } catch (Refusal refused) {
            choice = null;
            messages.refused(refused);
            return null;
        }
    }

    public CaseLetters.Choice getChoice() {
        if (choice == null) {
            choice = letters.of(file.reference());
        }
        return choice;
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
