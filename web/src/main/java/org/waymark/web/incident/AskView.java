package org.waymark.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.incident.Ask;
import org.waymark.incident.Asking;
import org.waymark.incident.Told;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * The public page on which somebody asks for support. Nothing is kept on the server or in the
 * browser: what is wrong comes back with the page as it was typed.
 */
@Named
@RequestScoped
public class AskView {

    @Inject private Asking asking;
    @Inject private PageMessages messages;

    private final Map<String, String> typed = new HashMap<>();
    private List<String> safe = new ArrayList<>();
    private LocalDate day;
    private LocalDate born;
    private String close;
    private String mark;
    private boolean agreed;

    public String send() {
        try {
            asking.send(mark, told(), close, agreed);
            return "/ask/sent?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private Told told() {
        Map<Ask, String> answers = new EnumMap<>(Ask.class);
        for (Ask ask :
                List.of(
                        Ask.PHONE,
                        Ask.EMAIL,
                        Ask.ADDRESS,
                        Ask.POSTCODE,
                        Ask.DISABILITY,
                        Ask.TIMES,
                        Ask.GIVEN_NAMES,
                        Ask.SURNAME,
                        Ask.WHAT,
                        Ask.KNOWN)) {
            answers.put(ask, typed.get(ask.field()));
        }
        answers.put(Ask.SAFE, safe == null ? null : String.join(";", safe));
        answers.put(Ask.DAY, day == null ? null : day.toString());
        answers.put(Ask.BORN, born == null ? null : born.toString());
        return Told.NOTHING.with(answers);
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<String> getSafe() {
        return safe;
    }

    public void setSafe(List<String> safe) {
        this.safe = safe;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }

    public String getClose() {
        return close;
    }

    public void setClose(String close) {
        this.close = close;
    }

    /** Of this form: sent twice, it is taken once. */
    public String getMark() {
        if (mark == null) {
            mark = asking.mark();
        }
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
