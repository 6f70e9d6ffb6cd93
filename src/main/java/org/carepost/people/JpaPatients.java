package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Patients in the database. */
@ApplicationScoped
class JpaPatients implements Patients {
  private static final int MOST_PRACTICES = 20;
  private final EntityManager entities;

  @Inject
  JpaPatients(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Patient patient) {
    entities.persist(patient);
  }

  @Override
  public Optional<Patient> find(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select p from Patient p where p.practice = :practice and p.id = :id", Patient.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Patient> candidates(PracticeId practice, Identity person, int limit) {
    return entities
        .createQuery(
            "select p from Patient p where p.practice = :practice and p.born = :born"
                + " and (p.nhsNumber = :nhsNumber"
                + " or (p.familyFolded = :family and p.postcode = :postcode))",
            Patient.class)
        .setParameter("practice", practice)
        .setParameter("born", person.born())
        .setParameter("nhsNumber", person.nhsNumber().orElse(null))
        .setParameter("family", person.name().foldedFamily())
        .setParameter("postcode", person.postcode())
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Patient> born(PracticeId practice, BirthDate day, int limit) {
    return entities
        .createQuery(
            "select p from Patient p where p.practice = :practice and p.born = :born"
                + " order by p.familyFolded, p.givenName, p.id",
            Patient.class)
        .setParameter("practice", practice)
        .setParameter("born", day)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Patient> numbered(PracticeId practice, Collection<NhsNumber> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select p from Patient p where p.practice = :practice and p.nhsNumber in :numbers",
                Patient.class)
            .setParameter("practice", practice)
            .setParameter("numbers", numbers)
            .getResultList();
  }

  @Override
  public List<Patient> search(PracticeId practice, String search, int limit) {
    SearchedName name = SearchedName.of(search);
    return entities
        .createQuery(
            "select p from Patient p where p.practice = :practice and (p.nhsNumber = :number"
                + " or (p.familyFolded like :family and p.givenName like :given escape '!'))"
                + " order by p.familyFolded, p.givenName, p.id",
            Patient.class)
        .setParameter("practice", practice)
        .setParameter("number", SearchedName.number(search).orElse(null))
        .setParameter("family", name.folded().isEmpty() ? "" : name.folded() + "%")
        .setParameter("given", name.given().replaceAll("([!%_])", "!$1") + "%")
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Patient> withMobile(PracticeId practice, MobileNumber number, int limit) {
    return entities
        .createQuery(
            "select p from Patient p where p.practice = :practice and p.mobile = :number"
                + " order by p.familyFolded, p.givenName, p.id",
            Patient.class)
        .setParameter("practice", practice)
        .setParameter("number", number)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<PracticeId> practicesOf(MobileNumber number) {
    return entities
        .createQuery(
            "select distinct p.practice from Patient p where p.mobile = :number", PracticeId.class)
        .setParameter("number", number)
        .setMaxResults(MOST_PRACTICES)
        .getResultList();
  }

  @Override
  public List<Patient> withMobiles(PracticeId practice, Collection<MobileNumber> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select p from Patient p where p.practice = :practice and p.mobile in :numbers",
                Patient.class)
            .setParameter("practice", practice)
            .setParameter("numbers", numbers)
            .getResultList();
  }

  @Override
  public void settle(PracticeId practice) {
    entities.flush();
    entities.clear();
  }
}
