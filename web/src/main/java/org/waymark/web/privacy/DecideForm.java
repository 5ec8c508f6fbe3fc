package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.waymark.privacy.breach.Decided;

/** Who is told of a breach, as it is typed in. */
@Named
@RequestScoped
public class DecideForm {

    private static final String YES = "YES";
    private static final String NO = "NO";

    private String tellIco;
    private String icoWhy;
    private String tellPeople;
    private String peopleWhy;

    /** Shows what is on record. */
    void fill(Decided decided) {
        tellIco = word(decided.tellIco());
        icoWhy = decided.icoWhy();
        tellPeople = word(decided.tellPeople());
        peopleWhy = decided.peopleWhy();
    }

    Decided decided() {
        return new Decided(answer(tellIco), icoWhy, answer(tellPeople), peopleWhy);
    }

    private static String word(Boolean answer) {
        return answer == null ? null : answer ? YES : NO;
    }

    private static Boolean answer(String word) {
        return YES.equals(word) ? Boolean.TRUE : NO.equals(word) ? Boolean.FALSE : null;
    }

    public String getTellIco() {
        return tellIco;
    }

    public void setTellIco(String tellIco) {
        this.tellIco = tellIco;
    }

    public String getIcoWhy() {
        return icoWhy;
    }

    public void setIcoWhy(String icoWhy) {
        this.icoWhy = icoWhy;
    }

    public String getTellPeople() {
        return tellPeople;
    }

    public void setTellPeople(String tellPeople) {
        this.tellPeople = tellPeople;
    }

    public String getPeopleWhy() {
        return peopleWhy;
    }

    public void setPeopleWhy(String peopleWhy) {
        this.peopleWhy = peopleWhy;
    }
}
