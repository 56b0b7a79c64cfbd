/**
 * Brands, abbreviations and lay names of drugs. Brands that RxNorm lists itself are here where
 * people spell them otherwise, or where its part that is held lacks them. Long because it is data:
 * the ingredients by their RxNorm names, then what they are called.
 *
 * @see Drugs@FDA for the brands.
 */
export const rxnormNames = `
amlodipine
  norvasc
atorvastatin
  lipitor
apixaban
  eliquis
acetaminophen
  tylenol
azithromycin
  zithromax; z pack; zpak; z pak; azithro
alprazolam
  xanax
aripiprazole
  abilify
atenolol
  tenormin
alendronate
  fosamax
acyclovir
  zovirax
adalimumab
  humira
anastrozole
  arimidex
atomoxetine
  strattera
allopurinol
  zyloprim
amiodarone
  cordarone; pacerone; amio
amoxicillin
  amoxil; amox
albuterol
  ventolin; proair; proventil; albuterol inhaler; rescue inhaler; blue inhaler; salbutamol;
  asthma pump
amitriptyline
  elavil
aspirin
  bayer aspirin; ecotrin; baby aspirin; acetylsalicylic acid; asa; low dose aspirin
donepezil
  aricept
bupropion
  wellbutrin; zyban
buspirone
  buspar
cinacalcet
  sensipar
celecoxib
  celebrex
cetirizine
  zyrtec
clonidine
  catapres
clopidogrel
  plavix
clonazepam
  klonopin
carvedilol
  coreg
ciprofloxacin
  cipro
citalopram
  celexa
carbamazepine
  tegretol
carbidopa; levodopa
  sinemet
diltiazem
  cardizem; dilt
digoxin
  lanoxin; dig
diazepam
  valium
docusate
  colace; stool softener
duloxetine
  cymbalta
diphenhydramine
  benadryl
valproate
  depakote; vpa; valproic acid
enalapril
  vasotec
escitalopram
  lexapro
enoxaparin
  lovenox; lmwh
esomeprazole
  nexium
epinephrine
  epipen; adrenaline
empagliflozin
  jardiance
dapagliflozin
  farxiga; forxiga
canagliflozin
  invokana
ezetimibe
  zetia
fluoxetine
  prozac
furosemide
  lasix; frusemide; water pill; fluid pill; diuretic pill
fluticasone
  flonase
famotidine
  pepcid
ferrous sulfate
  iron pill; iron tablet; iron tablets; iron supplement; feso4; iron pills
folic acid
  folate; vitamin b9
gabapentin
  neurontin; gaba
glipizide
  glucotrol
glimepiride
  amaryl
hydrochlorothiazide
  hctz; water pill; microzide; hydrodiuril
hydroxychloroquine
  plaquenil; hcq
hydroxyzine
  atarax; vistaril
ibuprofen
  motrin; advil; ibu
insulin glargine
  lantus; basaglar; toujeo; long acting insulin
insulin lispro
  humalog
insulin aspart, human
  novolog; rapid acting insulin
insulin detemir
  levemir
insulin degludec
  tresiba
isosorbide
  imdur; isordil
levetiracetam
  keppra; lev
levothyroxine
  synthroid; levoxyl; thyroid pill; thyroid medicine; thyroxine; thyroid hormone
lisinopril
  zestril; prinivil
losartan
  cozaar
loratadine
  claritin
lorazepam
  ativan
lamotrigine
  lamictal
levofloxacin
  levaquin
loperamide
  imodium
lithium
  eskalith
metformin
  glucophage; sugar pill; diabetes pill
metoprolol
  lopressor; toprol; toprol xl; metop
montelukast
  singulair
methotrexate
  mtx; rheumatrex
methylprednisolone
  medrol
meloxicam
  mobic
metronidazole
  flagyl
metoclopramide
  reglan
mirtazapine
  remeron
morphine
  ms contin; mscontin
mycophenolate mofetil
  cellcept; mmf
naproxen
  aleve; naprosyn
naloxone
  narcan
nitroglycerin
  ntg; nitro; glyceryl trinitrate; gtn; nitrostat
nitrofurantoin
  macrobid; macrodantin
omeprazole
  prilosec
ondansetron
  zofran; nausea pill
olanzapine
  zyprexa
oxycodone
  oxycontin; roxicodone; oxy
oxycodone; acetaminophen
  percocet
hydrocodone; acetaminophen
  vicodin; norco; lortab
semaglutide
  ozempic; wegovy; rybelsus
tirzepatide
  mounjaro; zepbound
dulaglutide
  trulicity
liraglutide
  victoza; saxenda
pantoprazole
  protonix
paroxetine
  paxil
prednisone
  pred; deltasone
pregabalin
  lyrica
polyethylene glycol 3350
  miralax; peg; glycolax
potassium chloride
  k dur; klor con; kcl; potassium pill; potassium tablets; kdur
pravastatin
  pravachol
propranolol
  inderal
quetiapine
  seroquel
rivaroxaban
  xarelto
risperidone
  risperdal
rosuvastatin
  crestor
sacubitril; valsartan
  entresto
sertraline
  zoloft
sildenafil
  viagra; revatio; blue pill
simvastatin
  zocor
spironolactone
  aldactone; spiro
sitagliptin
  januvia
sumatriptan
  imitrex
sulfamethoxazole; trimethoprim
  bactrim; septra; tmp smx; smx tmp; cotrimoxazole; co trimoxazole; bactrim ds
tamsulosin
  flomax
tacrolimus
  prograf; fk506
tiotropium
  spiriva
topiramate
  topamax
tramadol
  ultram
trazodone
  desyrel
valsartan
  diovan
vancomycin
  vanc; vanco; vancocin
venlafaxine
  effexor
verapamil
  calan; verapamil sr
warfarin
  coumadin; jantoven; rat poison blood thinner
apixaban; dabigatran etexilate; edoxaban; rivaroxaban; warfarin
  blood thinner; blood thinner pill
dalteparin; enoxaparin; fondaparinux; heparin
  blood thinner injection; blood thinner shot
zolpidem
  ambien
amoxicillin; clavulanate
  augmentin; co amoxiclav; amoxicillin clavulanic acid; amox clav; amoxicillin clavulanate
piperacillin; tazobactam
  zosyn; pip tazo; piptazo; piperacillin tazobactam
ceftriaxone
  rocephin; ctx
cefazolin
  ancef; kefzol
cephalexin
  keflex
cefepime
  maxipime
meropenem
  merrem
doxycycline
  doxy; vibramycin
penicillin v
  pcn; penicillin vk; pen vk
ticagrelor
  brilinta
prasugrel
  effient
dabigatran etexilate
  pradaxa
edoxaban
  savaysa
bumetanide
  bumex
torsemide
  demadex
metolazone
  zaroxolyn
eplerenone
  inspra
finerenone
  kerendia
olmesartan
  benicar
telmisartan
  micardis
irbesartan
  avapro
candesartan
  atacand
ramipril
  altace
benazepril
  lotensin
finasteride
  proscar; propecia
dutasteride
  avodart
tadalafil
  cialis
tolterodine
  detrol
oxybutynin
  ditropan
mirabegron
  myrbetriq
etanercept
  enbrel
infliximab
  remicade
rituximab
  rituxan
azathioprine
  imuran; aza
denosumab
  prolia; xgeva
tamoxifen
  nolvadex
letrozole
  femara
imatinib
  gleevec
pembrolizumab
  keytruda
nivolumab
  opdivo
trastuzumab
  herceptin
bevacizumab
  avastin
doxorubicin
  adriamycin
cyclophosphamide
  cytoxan
hydroxyurea
  hydrea
cholecalciferol
  vitamin d3; vit d3; vitamin d
ergocalciferol
  vitamin d2
vitamin b12
  vitamin b12; b12; cyanocobalamin; b12 shot
vitamin k1
  vitamin k; phytonadione
ascorbic acid
  vitamin c
calcium carbonate
  calcium pill; tums; oscal; caltrate
calcium acetate
  phoslo
sevelamer
  renvela; renagel
epoetin alfa
  epo; procrit; epogen
darbepoetin alfa
  aranesp
iron sucrose
  venofer; iv iron
ferric carboxymaltose
  injectafer
calcitriol
  rocaltrol
colchicine
  colcrys
febuxostat
  uloric
cyclobenzaprine
  flexeril
methocarbamol
  robaxin
tizanidine
  zanaflex
baclofen
  lioresal
amphetamine; dextroamphetamine
  adderall
methylphenidate
  ritalin; concerta
lisdexamfetamine
  vyvanse
buprenorphine; naloxone
  suboxone
buprenorphine
  subutex
fentanyl
  duragesic; fentanyl patch
hydromorphone
  dilaudid
meperidine
  demerol; pethidine
haloperidol
  haldol
clozapine
  clozaril
ziprasidone
  geodon
lurasidone
  latuda
temazepam
  restoril
phenytoin
  dilantin
lacosamide
  vimpat
oxcarbazepine
  trileptal
ropinirole
  requip
pramipexole
  mirapex
memantine
  namenda
rivastigmine
  exelon
nicotine
  nicoderm; nicotine patch; nicorette
varenicline
  chantix
disulfiram
  antabuse
naltrexone
  revia; vivitrol
fluticasone; salmeterol
  advair
budesonide; formoterol
  symbicort
budesonide
  pulmicort
beclomethasone
  qvar
fluticasone
  flovent
ipratropium
  atrovent
ipratropium; albuterol
  duoneb; combivent
fluticasone; vilanterol
  breo
fluticasone; umeclidinium; vilanterol
  trelegy
salmeterol
  serevent
omalizumab
  xolair
dupilumab
  dupixent
guaifenesin
  mucinex
guaifenesin; dextromethorphan
  robitussin
pseudoephedrine
  sudafed
oseltamivir
  tamiflu
nirmatrelvir; ritonavir
  paxlovid
remdesivir
  veklury
valacyclovir
  valtrex
fluconazole
  diflucan
terbinafine
  lamisil
nystatin
  nystatin swish
nystatin
  mycostatin
emtricitabine; tenofovir disoproxil
  truvada
bictegravir; emtricitabine; tenofovir alafenamide
  biktarvy
elvitegravir
  genvoya
rifampin
  rifampicin; rifadin
isoniazid
  inh
ethambutol
  emb
pyrazinamide
  pza
magnesium hydroxide
  milk of magnesia; mom laxative
magnesium hydroxide
  maalox; mylanta
bismuth subsalicylate
  pepto bismol; pepto
bisacodyl
  dulcolax
sennosides, USP
  senokot; ex lax; senna
psyllium
  metamucil
lactulose
  lactulose syrup; enulose
rifaximin
  xifaxan
lansoprazole
  prevacid
sucralfate
  carafate
dicyclomine
  bentyl
diphenoxylate; atropine
  lomotil
mesalamine
  asacol; lialda; pentasa; 5 asa
estrogens, conjugated (usp)
  premarin
medroxyprogesterone
  depo provera; depo
levonorgestrel
  plan b
levonorgestrel
  mirena
testosterone
  androgel
liothyronine
  cytomel
methimazole
  tapazole
propylthiouracil
  ptu
fludrocortisone
  florinef
hydrocortisone
  solu cortef; cortef
methylprednisolone
  solu medrol
dexamethasone
  decadron; dex
prednisolone
  orapred; prelone
desmopressin
  ddavp
insulin, regular, human
  humulin r; novolin r; regular insulin; insulin r
insulin isophane
  humulin n; nph; nph insulin; novolin n
pioglitazone
  actos
glyburide
  diabeta; glibenclamide; micronase
repaglinide
  prandin
acarbose
  precose
linagliptin
  tradjenta
saxagliptin
  onglyza
exenatide
  byetta
heparin
  heparin drip; ufh; unfractionated heparin
fondaparinux
  arixtra
tenecteplase
  tnkase
tranexamic acid
  txa; tranexamic
dronedarone
  multaq
dofetilide
  tikosyn
sotalol
  betapace
propafenone
  rythmol
flecainide
  tambocor
adenosine
  adenocard
ranolazine
  ranexa
ivabradine
  corlanor
hydralazine
  apresoline
minoxidil
  loniten; rogaine
doxazosin
  cardura
prazosin
  minipress
terazosin
  hytrin
labetalol
  normodyne; trandate
esmolol
  brevibloc
norepinephrine
  levophed; noradrenaline
dopamine
  intropin
propofol
  diprivan
ketamine
  ketalar
midazolam
  versed
dexmedetomidine
  precedex
succinylcholine
  anectine; sux
ketorolac
  toradol
diclofenac
  voltaren
indomethacin
  indocin
nintedanib
  ofev
pirfenidone
  esbriet
evolocumab
  repatha
fenofibrate
  tricor
gemfibrozil
  lopid
icosapent ethyl
  vascepa; fish oil
niacin
  niaspan; vitamin b3
colesevelam
  welchol
cholestyramine resin
  questran
levocetirizine
  xyzal
fexofenadine
  allegra
promethazine
  phenergan
prochlorperazine
  compazine
meclizine
  antivert
benzonatate
  tessalon; tessalon perles; benzonatate pearls
isotretinoin
  accutane; isotretinoin
tretinoin
  retin a; tretinoin cream
lidocaine
  lidoderm; lignocaine; lidocaine patch
latanoprost
  xalatan
timolol
  timoptic
brimonidine
  alphagan
insulin, regular, human
  humulin
acetaminophen
  pain reliever; paracetamol; apap; panadol
sulfasalazine
  azulfidine
leflunomide
  arava
ustekinumab
  stelara
secukinumab
  cosentyx
tocilizumab
  actemra
tofacitinib
  xeljanz
abatacept
  orencia
`;
