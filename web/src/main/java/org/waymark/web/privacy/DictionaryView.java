package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Utils;
import org.waymark.privacy.dictionary.DictionaryQuery;
import org.waymark.privacy.dictionary.DictionaryQuery.Key;
import org.waymark.privacy.dictionary.PersonalData;
import org.waymark.shared.Page;

/** What is kept, column by column. The search stands in the address. */
@Named
@RequestScoped
public class DictionaryView {

    @Inject private DictionaryQuery dictionary;

    private String text;
    private String personal;
    private String retention;
    private String after;
    private String before;
    private Page<DictionaryQuery.Entry> page;
    private List<String> retentionClasses;

    static DictionaryQuery.Search search(String text, String personal, String retention) {
        PersonalData kind =
                Arrays.stream(PersonalData.values())
                        .filter(each -> each.name().equals(personal))
                        .findFirst()
                        .orElse(null);
        return new DictionaryQuery.Search(text, kind, retention);
    }

    public List<DictionaryQuery.Entry> getEntries() {
        return page().rows();
    }

    public String getNext() {
        return page().next(DictionaryView::key);
    }

    public String getPrevious() {
        return page().previous(DictionaryView::key);
    }

    /** The page with this search, without where it begins. */
    public String getAddress() {
        return "/privacy/dictionary?" + query();
    }

    /** The same as a file. */
    public String getFile() {
        return "/privacy/dictionary.csv?" + query();
    }

    public PersonalData[] getKinds() {
        return PersonalData.values();
    }

    public List<String> getRetentionClasses() {
        if (retentionClasses == null) {
            retentionClasses = dictionary.retentionClasses();
        }
        return retentionClasses;
    }

    private String query() {
        return "text=%s&personal=%s&retention=%s"
                .formatted(encoded(text), encoded(personal), encoded(retention));
    }

    private static String encoded(String typed) {
        return typed == null ? "" : Utils.encodeURL(typed);
    }

    private static String key(DictionaryQuery.Entry entry) {
        return entry.table() + "." + entry.column();
    }

    private Page<DictionaryQuery.Entry> page() {
        if (page == null) {
            Key key = parsed(after, false);
            page =
                    dictionary.page(
                            search(text, personal, retention),
                            key == null ? parsed(before, true) : key);
        }
        return page;
    }

    private static Key parsed(String typed, boolean back) {
        int dot = typed == null ? -1 : typed.indexOf('.');
        return dot < 0 ? null : new Key(typed.substring(0, dot), typed.substring(dot + 1), back);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPersonal() {
        return personal;
    }

    public void setPersonal(String personal) {
        this.personal = personal;
    }

    public String getRetention() {
        return retention;
    }

    public void setRetention(String retention) {
        this.retention = retention;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
