package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import org.carepost.platform.PracticeId;

/** Versions of pathways in the table {@code pathway_version}. */
@ApplicationScoped
class JpaPathwayVersions implements PathwayVersions {
  private static final Set<PathwayState> IN_FORCE =
      Set.of(PathwayState.PUBLISHED, PathwayState.DISABLED);
  private static final Set<PathwayState> CURRENT =
      Set.of(
          PathwayState.DRAFT,
          PathwayState.IN_REVIEW,
          PathwayState.PUBLISHED,
          PathwayState.DISABLED);

  private final EntityManager entities;

  @Inject
  JpaPathwayVersions(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(PathwayVersion version) {
    entities.persist(version);
  }

  @Override
  public List<PathwayVersion> inForce(PracticeId practice) {
    return inStates(practice, IN_FORCE);
  }

  @Override
  public List<PathwayVersion> current(PracticeId practice) {
    return inStates(practice, CURRENT);
  }

  private List<PathwayVersion> inStates(PracticeId practice, Set<PathwayState> states) {
    return select("v.state in :states order by v.pathway, v.number")
        .setParameter("practice", practice)
        .setParameter("states", states)
        .getResultList();
  }

  @Override
  public List<PathwayVersion> of(PracticeId practice, String pathway) {
    return numbered(practice, pathway).getResultList();
  }

  @Override
  public List<PathwayVersion> take(PracticeId practice, String pathway) {
    return numbered(practice, pathway).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  private TypedQuery<PathwayVersion> numbered(PracticeId practice, String pathway) {
    return select("v.pathway = :pathway order by v.number desc")
        .setParameter("practice", practice)
        .setParameter("pathway", pathway);
  }

  private TypedQuery<PathwayVersion> select(String condition) {
    return entities.createQuery(
        "select v from PathwayVersion v where v.practice = :practice and " + condition,
        PathwayVersion.class);
  }
}
