package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.commissioning.pathway.PathwayDraft;
import org.waymark.commissioning.pathway.PathwayEditing;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The pathways of a provider: what is in force, what is written, and beginning a new one. */
@Named
@RequestScoped
public class PathwaysView {

    @Inject private PathwayEditing editing;
    @Inject private PageMessages messages;

    private PathwayEditing.Overview overview;
    private String code;
    private String name;
    private String like;

    public String begin() {
        try {
            return draft(editing.begin(code, name, like));
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String change(String pathway) {
        try {
            return draft(editing.change(pathway));
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private static String draft(long id) {
        return "/commissioning/pathway?faces-redirect=true&d=" + id;
    }

    private PathwayEditing.Overview overview() {
        if (overview == null) {
            overview = editing.list();
        }
        return overview;
    }

    /** Whatever one may begin with. */
    public List<PathwayEditing.Head> getAll() {
        return overview().pathways();
    }

    public List<PathwayEditing.Head> getOwn() {
        return overview().pathways().stream().filter(PathwayEditing.Head::own).toList();
    }

    public List<PathwayDraft> getDrafts() {
        return overview().versions().stream().filter(PathwayDraft::isOpen).toList();
    }

    public List<PathwayDraft> versions(String pathway) {
        return overview().versions().stream()
                .filter(version -> !version.isOpen() && version.code().equals(pathway))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLike() {
        return like;
    }

    public void setLike(String like) {
        this.like = like;
    }
}
