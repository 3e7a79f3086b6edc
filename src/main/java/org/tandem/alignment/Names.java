package org.tandem.alignment;

import org.tandem.model.Area;
import org.tandem.model.Directory;
import org.tandem.model.Post;
import org.tandem.model.Workspace;

/** What people call posts and organisations; a post of one place with the place, for its office may have such a post elsewhere. */
final class Names {
    private final Workspace workspace;
    private final Directory directory;

    Names(Workspace workspace) {
        this.workspace = workspace;
        this.directory = workspace.directory();
    }

    String of(String id) {
        String name = directory.name(id);
        Post post = directory.post(id).orElse(null);
        if (post == null || post.areas().size() != 1) {
            return name;
        }
        String area = post.areas().get(0);
        boolean whole = workspace.areas().find(area).map(Area::level).orElse(-1) == 0;
        return whole ? name : name + " (" + workspace.areas().name(area) + ")";
    }
}
