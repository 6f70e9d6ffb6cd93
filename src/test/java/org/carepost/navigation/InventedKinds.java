package org.carepost.navigation;

import java.util.Arrays;
import java.util.List;

/** What invented towns have: how many of each kind, what they are called and when they are open. */
final class InventedKinds {
  /**
   * A sort of service.
   *
   * @param term name of its taxonomy term
   * @param count how many a town has
   * @param title what comes after the name
   * @param hours see {@link InventedHours}
   * @param age from which to which year, like <code>16-</code>; or empty
   * @param says what it does
   */
  record Sort(String term, int count, String title, String hours, String age, String says) {}

  private static final String TABLE =
      """
      Pharmacy | 24 | Pharmacy | shop | | Dispenses prescriptions, sells medicines and gives advice without an appointment.
      Pharmacy | 3 | Late Pharmacy | late | | Open until after midnight for prescriptions and advice.
      Pharmacy | 1 | All Hours Pharmacy | always | | Open day and night, every day of the year.
      Pharmacy First | 20 | Pharmacy First | shop | 1- | The pharmacist may treat sore throat, earache, sinusitis, infected insect bites, impetigo, shingles and simple urine infections, with medicine if it is needed.
      Emergency contraception | 8 | Emergency Contraception | shop | 13- | Free emergency contraception from a pharmacist, in private.
      Contraception | 6 | Contraception Clinic | clinic | 13- | Pills, coils, implants and advice.
      Medicines review | 8 | Medicines Review | shop | | A pharmacist goes through your medicines with you.
      Medicines delivered | 5 | Prescription Delivery | weekdays | | Brings prescriptions to people who cannot leave home.
      Flu vaccination | 8 | Flu Vaccination | shop | 18- | Flu vaccination by a pharmacist.
      Blood pressure check | 8 | Blood Pressure Check | shop | 40- | A free blood pressure check without an appointment.
      Needle exchange | 3 | Needle Exchange | shop | 18- | Clean needles and advice, no questions asked.
      Appliances and continence | 3 | Continence Supplies | weekdays | | Stoma and continence supplies by post or collection.
      Optician | 12 | Opticians | shop | | Sight tests, glasses and contact lenses.
      Urgent eye care | 6 | Urgent Eye Care | shop | | Same-day appointments for red, sore or suddenly blurred eyes.
      Dentist | 14 | Dental Practice | weekdays | | NHS and private dental care.
      Urgent dental care | 2 | Urgent Dental Clinic | every | | For severe toothache, swelling or a knocked-out tooth.
      Dentist at home | 1 | Home Dental Service | weekdays | 65- | Dental care at home for people who cannot travel.
      Emergency department | 1 | Emergency Department | always | | For emergencies that threaten life or limb.
      Urgent treatment centre | 2 | Urgent Treatment Centre | every | 1- | Cuts, sprains, burns and broken bones, without an appointment.
      Hospital | 2 | Hospital | always | | Outpatient clinics and wards.
      Clinic | 4 | Health Centre | weekdays | | Community nurses and clinics.
      Physiotherapy | 5 | Physiotherapy | weekdays | 16- | Self-referral for back, neck, knee and shoulder pain.
      Foot care | 4 | Foot Clinic | weekdays | 18- | Podiatrists for nails, corns and diabetic feet.
      Hearing care | 4 | Hearing Centre | weekdays | 18- | Hearing tests, hearing aids and ear wax removal.
      Sexual health clinic | 3 | Sexual Health Clinic | clinic | 13- | Tests and treatment for infections, and contraception.
      NHS Talking Therapies | 3 | Talking Therapies | weekdays | 16- | Free therapy for low mood, worry, panic and poor sleep. You can refer yourself.
      Counselling | 5 | Counselling | weekdays | 18- | Somebody to talk to, in confidence.
      Mental health crisis line | 1 | Crisis Line | always | | A mental health nurse by telephone at any hour.
      Bereavement support | 4 | Bereavement Support | clinic | | Support after a death, one to one and in groups.
      Young people's support | 5 | Young People's Hub | clinic | 11-25 | Drop in and talk about anything: mood, friends, school, home.
      Stop smoking service | 5 | Stop Smoking Service | weekdays | 12- | Twelve weeks of support with free patches or vapes.
      Weight management | 4 | Weight Programme | evenings | 18- | A free twelve-week programme in a group.
      Alcohol and drug service | 3 | Recovery Service | weekdays | 18- | Help with drinking or drugs, for you or your family.
      Exercise group | 10 | Gentle Exercise | monthly | 50- | Chair exercise and walking, with tea afterwards.
      Midwives | 2 | Midwives | weekdays | | Antenatal care: you can book yourself.
      Health visitors | 3 | Health Visitors | weekdays | 0-5 | Baby clinics, weighing and help with feeding.
      Domestic abuse support | 2 | Domestic Abuse Support | always | 16- | Safe advice and refuge for people hurt by somebody at home.
      Carers' support | 4 | Carers' Centre | weekdays | | Breaks, advice and company for people who look after somebody.
      Social prescribing link worker | 6 | Link Worker | weekdays | 18- | Finds out what matters to you and what in town could help.
      Befriending | 6 | Befriending | weekdays | 60- | A regular visit or telephone call from a volunteer.
      Community group | 22 | Community Group | group | | Lunch clubs, choirs, gardening and crafts: everybody is welcome.
      Dementia support | 4 | Memory Café | monthly | | For people with memory loss and those who care for them.
      Benefits and debt advice | 5 | Advice Centre | weekdays | 16- | Free advice on benefits, debt, energy bills and forms.
      Housing advice | 4 | Housing Advice | weekdays | 16- | Help with damp, eviction and homelessness.
      Food bank | 5 | Food Bank | group | | Emergency food parcels; ask for a voucher.
      Warm space | 6 | Warm Space | weekdays | | A warm room, hot drinks and company.
      Help with work | 3 | Job Club | weekdays | 16- | Help with applications, interviews and work after illness.
      Interpreters and English classes | 3 | English Classes | evenings | 16- | Free English classes and interpreters for appointments.
      Community transport | 3 | Community Transport | weekdays | | Lifts to appointments by volunteer drivers.
      Care at home | 4 | Care at Home | weekdays | 18- | Adult social care, equipment and occupational therapists.
      Falls prevention | 3 | Steady Steps | group | 65- | Strength and balance classes after a fall.
      Diabetes education | 3 | Living with Diabetes | monthly | 18- | A course on food, medicines and feet.
      Pregnancy testing | 4 | Pregnancy Test | shop | | A free pregnancy test and somebody to talk to.
      """;

  private InventedKinds() {}

  /** All of them. */
  static List<Sort> all() {
    return TABLE.lines().map(InventedKinds::sort).toList();
  }

  private static Sort sort(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    return new Sort(
        cells.get(0),
        Integer.parseInt(cells.get(1)),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5));
  }
}
