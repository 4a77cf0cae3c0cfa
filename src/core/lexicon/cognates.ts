/**
 * Given names that are one name in several languages, a line each, folded: whoever translates takes Guillaume for William
 * and Musa for Moses. A name may be in more than one line.
 */
const FAMILIES = `
  aaron aharon haron haroun harun
  abraham abraam abram avraham brahim ebrahim ibrahim ibrahima
  adam adama
  alexander alasdair alejandro aleksander aleksandar aleksandr alessandro alexandre alexandros alexandru aliaksandr eskinder iskandar oleksandr
  andrew andras andre andrea andreas andrei andrej andres andrey andrii andriy andrzej anders ondrej
  ann ana anna anne hana hanna hannah
  anthony antal anton antoni antoine antonin antonio antony antun
  basil basile basilio vasil vasile vasilis vasily vasyl
  benjamin benyamin binyamin
  catherine caterina catalina ekaterina katarina katarzyna katerina kateryna katharina yekaterina
  charles carl carlo carlos karel karl karol karoly
  constantine constantin constantino konstantin konstantinos kostyantyn
  cyril cirilo cyrille kiril kirill kyrylo
  daniel danail daniele danil danilo danylo daniyal
  david daoud dauda davit davud dawit dawood dawud
  demetrius demetrio dimitar dimitri dimitrij dimitris dimitrios dmitri dmitriy dmitry dmytro
  edward edoardo edouard eduard eduardo edvard
  elias elia eliahu elijah eliyahu ilias ilie ilija ilya ilyas
  elizabeth elisabeth elisabetta elzbieta isabel isabella yelizaveta
  eugene eugen eugenio evgeny yevgeny yevhen
  francis ferenc francesco francisco francois franjo frans franz
  gabriel dzhabrail djibril gavriil gibril jibril
  george georg georges georgi georgios georgiy georgy giorgi giorgio giorgos gheorghe heorhii jerzy jiri jorge yuri yury
  gregory grigor grigori grigory gregoire gregorio grzegorz hrihoriy hryhorii krikor
  helen elena elene eleni helena helene olena yelena
  henry enrico enrique heinrich hendrik henri henrik henrique henryk
  isaac isaak ishaq itzhak yitzhak
  jacob giacomo jacques jaime jakob jakub james yaakov yacoub yakov yakub yakubu yaqoub yaqub
  jesus eissa isa issa
  job ayoub ayub ayyub
  john evan giovanni hans hovhannes ian ioan ioannis ion ivan jan janos jean joao johan johann johannes juan sean yahya yannis yiannis yohannes yohana
  jonah yona yonah younes younis younus yunus
  joseph giuseppe iosif jose josef josip jozef yosef yousef youssef yousuf yusuf yusef
  lawrence laurent lorenz lorenzo lourenco
  leo leon leonid lev
  louis lajos ludovic ludwig luigi luis
  luke luc luca lucas luka lukas lukasz
  margaret malgorzata margarita margherita marguerite
  mark marc marco marcos marek mark marko markos markus
  mary maria mariam marie maryam meryem miriam
  matthew mateo mateusz matej mathieu matteo matthias matthieu matvei
  maximus massimo maxim maxime maximo maksim maksym
  michael michal michel michele mihai mihail mihaly mikael mikel mikhail mikheil miguel mykhailo
  moses moise moises moshe mousa moussa musa muse
  nicholas miklos mikola mykola niccolo nicola nicolae nicolas nikola nikolai nikolaos nikolas nikolay
  noah noe noach nuh nuhu
  paul bulus boulos pablo paolo paulo paulus pavel pavle pavlo pavlos pawel
  peter boutros butros pedro petar peteris petr petro petros petru pierre piero pietro piotr pyotr
  philip felipe filip filippo filipe philippe
  raphael rafael rafal raffaele
  samuel samuele samvel shmuel
  sergius serge sergei sergey serghei sergio serhii serhiy
  simon semen semyon shimon simao simeon simone
  solomon salomon shlomo soliman souleymane sulaiman suleiman suleyman
  stephen esteban estevao etienne istvan stefan stefano stefanos stepan stephane steven stjepan
  susan shoshana susana susanna suzana suzanne zuzana
  theodore fedir fyodor teodor teodoro tewodros theodoros
  thomas tomas tomasz tommaso toma
  valentine valentin valentino valentyn
  victor viktor vittorio
  vincent vicente vincenzo
  william guglielmo guilherme guillaume guillermo vilmos wilhelm willem
  xavier javier xabier
  zachary zacharias zakaria zakariya zechariah zakarya`;

let familiesOf: ReadonlyMap<string, readonly number[]> | undefined;

/** Whether two folded given names are one name in different languages. */
export function areCognates(one: string, two: string): boolean {
  familiesOf ??= gathered();
  const families = familiesOf.get(one);
  return families !== undefined && (familiesOf.get(two)?.some((family) => families.includes(family)) ?? false);
}

function gathered(): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [family, line] of FAMILIES.trim().split('\n').entries()) {
    for (const name of line.trim().split(' ')) {
      const known = found.get(name);
      if (known) known.push(family);
      else found.set(name, [family]);
    }
  }
  return found;
}
