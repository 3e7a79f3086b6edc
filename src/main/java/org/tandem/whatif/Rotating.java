package org.tandem.whatif;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tandem.model.Mission;
import org.tandem.model.Post;
import org.tandem.model.Resource;

/** Units, posts and offers of the mission leave. */
final class Rotating {
    private Rotating() {}

    static void apply(Draft draft, Step.Rotation rotation) {
        Mission whole = draft.mission;
        if (whole == null) {
            return;
        }
        Set<String> offers = new HashSet<>(rotation.said().offers());
        List<Mission.Unit> units = whole.units().stream()
                .filter(unit -> !rotation.ids().contains(unit.id()))
                .toList();
        List<Post> posts = whole.posts().stream()
                .filter(post -> !rotation.ids().contains(post.id()))
                .toList();
        List<Resource> left = whole.offers().stream()
                .filter(offer -> !offers.contains(offer.id()))
                .toList();
        rotation.ids().forEach(draft::goes);
        draft.touched += whole.units().size()
                - units.size()
                + whole.posts().size()
                - posts.size()
                + whole.offers().size()
                - left.size();
        draft.mission = whole.holding(posts, units, left);
    }
}
