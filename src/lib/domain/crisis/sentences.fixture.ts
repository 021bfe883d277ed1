import { lines } from './lines.fixture';

/** At least imminent. */
export const imminent = lines(`
	i've have the tablets laid out along the counter and a glass of water
	Tonight's the night. I won't see morning.
	I already swallowed about thirty of them
	there's a rope in the garage and I've worked out which beam
	I'm up on the parking deck, looking over the side
	im on the roof rn
	Once my roommate goes to class Thursday I'm gonna hang myself
	by sunday all this is behind me anymore bc i wont be alive
	The gun's sitting in my lap
	I've got my dad's pistol and I plan to use it on myself
	I mailed the letters this morning so they'll arrive after
	I found a new home for my cat and gave my sister the passwords. It's time for me to go.
	this is my final message, thank you for being kind to me
	goodbye all. you did what you could
	I chugged half a bottle of bleach
	My wrists are open and it isn't stopping
	just took all my antidepressants at once
	I emptied the whole bottle of Tylenol down my throat an hour ago
	took like 40 paracetamol earlier, don't tell my mum
	I'm parked by the train tracks waiting for the next one
	I've decided how I'll do it and when
	I know exactly how I'd do it and I have everything here
	I'm going to shoot myself after the kids are asleep
	The noose is up
	I will end my life this Saturday
	Gonna do it tomorrow night, pills and vodka
	after my shift today I'm going to kill myself
	when she wakes up I'll already be dead
	I just cut my wrist really deep and I feel faint
	I wanted to say goodbye before I go through with it tonight
	I'm in the bathtub with a razor and I'm ready to die
	ive been stockpiling my sleeping pills for this
	Bought helium last week. Not scared anymore.
	I have my plan and my means and no one is home until 8
	The voices keep ordering me to stab my roommate
	there's a voice in my head that says jump in front of the train
	the man in the walls says I must burn myself
	God is commanding me to sacrifice my son
	I've got a knife and I'm going to my ex's place to stab him
	he's outside my door with a bat
	my husband is drunk and says he'll kill me tonight
	he's choking me and took my keys, I'm hiding in the bathroom
	She has a knife and won't let me out of the kitchen
	I think I overdosed, my heart feels wrong
	I took too much oxy and my lips are going blue
	i took way more than i should have and now i can barely keep my eyes open
	tell my mom it wasn't her fault. I'm sorry
	By the time anyone finds this it'll be too late
	I love you guys so much, please don't be angry with me when I'm gone
	This will be the last thing I ever write
	nobody will find me til monday
	I tied the cord around the pipe
	I've decided to die on my birthday next week
	my suicide note is finished
	I'm holding the blade against my wrist
	I'll be dead before the sun comes up
	i am standing at the edge and my legs are shaking
	I turned the car on in the closed garage
	I'm about to slit my throat
	the pills are starting to work, I feel sleepy. sorry
	I have thirty oxys in front of me and I'm going to take every one
	leaving the house now, going to the overpass. this is the end
	By tomorrow I won't exist. The rope's already up.
	I slashed both wrists ten minutes ago
	swallowed everything in the medicine cabinet, feeling weird now
	Mom, Dad, I'm sorry. You were good parents. Bye.
	going to hang myself in the barn tonight
	my shotgun is loaded and I'm alone in the truck
	Everything is set for Friday. I'll be gone before my parents get back.
	I've written the note and fed the cat one last time
	voices say I have to kill my mother before she kills me
	he's banging on my bedroom door saying he will kill me
`);

/** At least elevated. */
export const elevated = lines(`
	I want to kill myself
	Honestly I'd rather not be alive at all, I think about ending my own life a lot
	part of me has been wanting to die since March
	I keep wishing I could just die
	i wish i would die already
	dying would be such a relief
	I think I'd be happier dead
	Death is all that's on my mind lately
	Lately I've been having thoughts of suicide
	Suicide keeps popping into my head
	i cant stop thinking about killing myself
	I'm thinking of doing away with myself
	thinkin bout offing myself
	feel like topping myself
	might top meself honestly
	I just want to bloody well die
	Lord take me, I am ready to go and I want to die
	wanna die wanna die wanna die
	iwannadie
	killmyselfpls
	i wnana die so bad
	I dont wnat to be alive
	im suicdal and scared
	I want 2 d!e
	I feel like ending everything, myself included
	I've come close to killing myself twice this month
	I nearly swallowed the whole bottle last night
	Last night I almost stepped off the platform
	I stood on the bridge yesterday and thought about letting go
	i looked over the railing and wanted to let go
	I tried to end my life last week
	tried to hang myself on Friday, the rope broke
	I attempted in August and it's creeping back
	I survived an attempt last month and I wish I hadn't
	I woke up in the hospital and I'm angry it didn't work
	I googled how many pills it takes to die
	What's the quickest way to die
	how much insulin would kill a person
	would jumping from the fourth floor kill me
	is there a way to die that doesn't hurt
	What would be the most painless method
	If I had a gun I'd use it on myself
	If I had the guts I would have done it by now, killed myself I mean
	The only thing stopping me from dying is my dog
	My kids are the only reason I haven't killed myself
	I don't trust myself to be alone tonight
	I'm afraid of what I might do to myself
	I'm scared I'll act on these suicidal thoughts
	I'm not safe with myself
	I don't see myself living past thirty, I'll do it myself before that
	One day I'm going to kill myself and no one will be surprised
	I don't think I want to die, but I can't be sure
	I don't want to die exactly but I don't want to live either
	Not sure if I want to live or die
	I wouldn't say I'm not thinking about suicide
	It's not that I don't want to kill myself, it's that I can't
	I can't promise I won't kill myself
	I never stopped wanting to die
	No one would stop me if I killed myself
	nobody cares so why shouldn't I kill myself
	My therapist doesn't know I want to die
	My wife has no idea that I'm suicidal
	I told my doctor I want to end my life and she upped my meds
	My sister doesn't know how badly I want to die
	"I want to die" is what I tell myself every morning
	I laugh it off but I do want to die
	lol anyway I think about killing myself daily
	everyone thinks I'm joking when I say I want to kill myself. I'm not
	I'm so tired of living, I want to sleep forever and never wake up, I want it to end, I want to die
	I want to unalive
	gonna kms for real
	thinking about catching the bus
	I want to self-delete
	sewerslide looks better every day
	I wanna be six feet under
	I belong six feet under
	wish I was in the ground
	I want to be with grandma again, in heaven, as soon as possible
	I'm ready to meet my maker
	I long for death
	I crave death
	I fantasize about crashing my car into a tree
	sometimes when I drive I picture steering into oncoming traffic
	I imagine jumping every time I cross that bridge
	I daydream about my own funeral and how I'd get there
	maybe I should just kill myself and be done
	perhaps it'd be best if I killed myself
	I should be dead
	I'd be better off dead
	everyone would be happier if I killed myself
	I hope I don't survive the winter, I hope I die
	I pray every night that God lets me die
	I hope a truck hits me and kills me
	I wish someone would shoot me
	please somebody kill me
	The only way out I can see is suicide
	suicide is starting to make sense
	I get why people kill themselves. I want to as well
	I think about ending it all
	I'm going to end it all
	I'm done, I'm ending my life
	i've been cutting
	I cut myself again last night
	I started cutting again after two years
	I've relapsed, my thighs are covered in cuts
	i can't stop burning my arms with a lighter
	The urge to cut is unbearable
	I keep scratching my skin until it bleeds
	I punch walls until my hands bleed because I deserve it
	I hurt myself when I'm overwhelmed
	I want to feel the blade
	I bought new razor blades and I know why
	been harming myself where nobody can see
	I wear long sleeves to hide the cuts
	I need to bleed to calm down
	I hit my head against the wall till I see stars
	I broke my streak and sh'd last night
	I picked up the razor after 90 days clean
	I want to hurt my little brother
	I keep having urges to strangle my boss
	I'm going to kill my stepfather
	I could kill her, and I mean it, I really want to
	I'm scared I'll hurt my baby
	I have thoughts of smothering my newborn
	I fantasize about shooting up my school
	He deserves to die and I want to be the one who does it
	I want to make them all suffer and bleed
	I'm going to beat him until he stops moving
	I'm afraid I'll snap and hurt my kids
	my boyfriend hits me
	My husband pushed me down the stairs last week
	my dad comes into my room at night and touches me
	My stepbrother makes me do sexual things
	he forces me to have sex when I don't want to
	She burns me with cigarettes when I mess up
	my mother beats me with a belt
	my partner controls all my money and takes my phone
	He does not let me go outside or see anyone
	My boyfriend strangled me on Sunday
	I flinch every time he comes home because he hits me
	My uncle has been molesting me
	I was raped two nights ago
	Someone at the party raped me
	my ex keeps showing up at my work and following me
	My girlfriend threatens to hurt me if I leave
	my coach touches me after practice
	my son hits me and I'm scared of him
	I haven't eaten since Monday
	It's been five days since I ate anything
	I throw up after every meal
	I make myself sick after dinner
	I've been purging again
	I'm living on black coffee and gum, 200 calories a day
	I take laxatives so I don't gain weight
	I binged and then stuck my fingers down my throat
	I only let myself eat an apple a day
	I keep fainting because I refuse to eat
	I'm drinking a bottle of vodka a day
	I can't get through the morning without a drink or I shake
	I relapsed on meth
	I shot up again last night
	I've started using fentanyl
	I'm mixing xanax with alcohol every night
	I drink till I black out
	I drove home drunk again last night
	I had a seizure when I quit drinking
	I blacked out and woke up in a stranger's car again after drinking
	I have crushing chest pain and my left arm is numb
	I'm throwing up blood
	I can't breathe and my lips are turning blue
	half my face went numb and I can't speak properly
	The voices won't leave me alone
	I hear a man talking to me when nobody's there
	They put a chip in my head and they can hear my thoughts
	The TV is sending me messages
	I can see people in my room who aren't real
	everyone is poisoning my food, I know it
	I wanna end this miserable life
	Ending things for good is what I want
	Can't keep living. Want to take my life.
	I've thought about taking my life
	Taking my own life feels like the only choice left
	every day I debate whether to kill myself
	I'm considering an overdose
	I might overdose
	I've considered stepping in front of a bus
	what if I just took all my pills
	I keep looking at the pills in the cabinet and wondering
	I want to starve myself to death
	I'd kill myself if it weren't for my mom
	I would have killed myself by now if not for my daughter
	If things don't change by summer I'm going to kill myself
	i just don't want to live anymore
	don't wanna live no more
	I ain't tryna live no more
	not tryna be alive
	i don't want to exist, i want to be dead
	living is worse than dying
	I have no desire to live, and I've been having suicidal urges
	I have no will to live
	I've lost the will to live
	I don't deserve to be alive
	I'm a waste of oxygen and should be dead
	I keep thinking my death would fix everything
	Death would be easier than this
	i feel like jumping off a building
	I feel like I could just drive off the road and die
	my mind goes to suicide whenever I mess up
	suicidal again
	Feeling suicidal at work
	Am I allowed to say I'm suicidal here?
	I think I might be suicidal
	pretty sure I'm suicidal
	I'm actively suicidal
	I have been suicidal for months
	I used to be suicidal and it's coming back
	I thought I was over it but I want to die again
	Ten years ago I tried to kill myself and now I'm planning it again
	It's my dad's fault that I want to die
	What's the point, I'd rather be dead
	he left me and now I want to kill myself
	my mom killed herself and now I want to too, I want to die
	My friend died by suicide and I want to follow him
	ever since my brother took his life I've wanted to do the same
	I'm jealous of people who died
	sometimes i cross the road without looking because i kind of hope i get hit and die
	I'm 15 and I want to kill myself
	i am an old man and i want to die
	As a nurse I know which drugs would kill me and I think about it
	sir i do not wish to live further
	I have been contemplating suicide
	I am contemplating taking my own life
	suicide has crossed my mind more than once
	I've got a history of attempts and I can feel another one coming
	there's not a day I don't think of ending my life
	I'd sooner be dead than go back there
	i just wanna kill meself mate
	Can't stop picturing my own death
	if I had pills here I would take them all
	I wanted to die so much last night
	dying sounds peaceful right now
	I deserve death
	honestly suicide sounds like the best option
	i should kill myself lol, no but seriously
	I've been googling painless methods
	I came this close to hanging myself yesterday
	wish the surgery had killed me
	why can't I just be dead
	nobody knows I've been planning to die
	I'm so suicidal rn
	the thought of killing myself calms me down
	Some nights I hold the knife and think about it
	I don't have the courage to kill myself
	i dont want this life anymore, id rather die
	I tried to overdose in June and no one knows
	I keep asking God to take my life
	I'm a danger to myself
	i feel unsafe with my own thoughts tonight, like I might do something
	I burn myself with my hair straightener
	my legs are full of scars from last week
	cutting is the only thing that helps
	I slipped and cut again
	I want to beat my wife and it scares me
	sometimes I think about pushing my coworker down the stairs
	My husband slaps me when dinner is late
	mum's boyfriend keeps touching me
	he took my phone and I'm not allowed out
	I'm afraid to go home because dad beats me
	she throws plates at me and calls it love
	I throw up everything I eat
	no food for four days and counting
	I eat nothing but lettuce and I weigh 84 pounds
	i drink every night until I pass out
	I used heroin again after a year clean
	I can't stop snorting coke
	my chest hurts badly and my arm is tingling
	I hear whispers telling me I'm evil
	cameras in my walls are recording me for the government
	I've made peace with it. Whoever reads this, be kind to each other
	take care of each other when I'm not around anymore, ok?
	I left instructions for my dog on the fridge. I won't be back.
	if you're reading this, it worked
	you'll find my keys under the mat. don't come upstairs, just call the police
	thanks for being there for me till the end
	don't wait up for me, ever
	I want you to have my records. I won't need them where I'm going
	please don't blame yourselves, there was nothing you could've done
	this is where I get off. goodbye everyone
	no more birthdays for me
	I know which bridge and what time the guard leaves
	I counted the pills, sixty two. should be plenty
	the hose fits the exhaust pipe, I checked
	I've rehearsed it three times with the belt
	I want to punch my ticket early
	time for me to exit the stage, permanently
	I want to cross over and be with my late husband
	ready to clock out for good
	thinking of taking the long nap
	I want the big sleep
	I'd like to leave this earth
	going to join my son in heaven soon
	I'm thinking about the permanent solution
	I want to be done with breathing
	every part of me wants to be dead
	My life needs to end
	I can't stay alive anymore
	someone please end my life
	I don't plan on surviving this year
	I choose death over this
	my own death is all I look forward to
	nobody can stop me from killing myself
	I need pills just to feel normal and I'm taking more each day
	I can't go a day without oxy
	I snorted a bunch of adderall and haven't slept in four days
	I drank hand sanitizer because we were out of booze
	popping xanax like candy to get through the day
	woke up on the bathroom floor with a needle in my arm
	I've been using again behind my wife's back
	my boyfriend held a knife to my throat
	he hurts me and then says sorry
	he said he'd kill me if I ever left
	I'm scared of my husband
	I've been carving words into my thigh
	I keep a blade in my phone case just in case
	I feel like peeling my skin off so I burn it with a lighter
	what happens if you take 50 tylenol
	asking for a friend, how long does it take to bleed out
`);

/** At least low. */
export const low = lines(`
	I wish I could fall asleep and not wake up
	I don't want to wake up tomorrow
	I want to go to sleep and never wake up
	I hope I don't wake up
	wouldn't mind not waking up
	I wouldn't be upset if I didn't wake up
	If a bus hit me I wouldn't be mad
	I just want to disappear
	I wish I could vanish
	I want to stop existing
	I don't want to exist anymore
	I wish I'd never been born
	I should never have been born
	I don't want to be here
	don't wanna be here no more
	I'm tired of being here
	tired of being alive
	I'm tired of life
	so done with life
	I'm done with everything
	I can't go on
	I can't keep doing this
	i cant take it anymore
	I can't see a future for me
	There's no future for me
	I see no way out
	there is no way out of this
	I feel trapped and there's no exit
	I feel like a burden to everyone
	all I am is a burden
	my kids deserve better than me
	they'd be better off if I weren't around
	Everyone's life would be easier without me in it
	the world would be better without me
	my husband could find someone better if I was gone
	no one would even notice if I vanished
	Would anyone even miss me
	nobody would come to my funeral
	What's the point of living
	I don't see the point anymore
	there's no point to any of it
	Life isn't worth living
	life has no meaning
	nothing to live for
	I have nothing left to live for
	I have no reason to get up
	There's no reason for me to be here
	it'll never get better
	things are never going to get better for me
	I've given up
	I've given up on life
	I'm giving up on life
	I don't care what happens to me anymore
	I don't care if I live or die
	I don't care whether I make it to next year
	I wouldn't care if I got cancer and died
	hoping something takes me out
	I hope I get in an accident on the way home
	I want all of it to stop
	I want it to be over
	I just want peace. permanent peace
	I want to rest forever
	I want to log off from life
	Thinking about checking out
	I'm thinking of not being here for Christmas
	I don't plan to be around next year
	I don't picture myself being around much longer
	I won't be a problem for much longer
	you won't have to deal with me much longer
	soon I won't be anyone's problem
	I wonder what it would be like to be dead
	I think about death a lot
	I don't belong in this world
	I wasn't meant for this world
	I feel like I'm just waiting to die
	existing is exhausting
	I'm merely existing and I hate it
	I don't know why I'm still here
	why am I even alive
	I have no hope left
	I feel hopeless about everything
	It's hopeless, I'm never going to be happy
	I'm a waste of space
	I'm worthless and nobody would miss me
	I don't want to do life anymore
	I can't face another day
	I dread waking up every day and wish I didn't have to
	I want out
	the pain never stops and I want it gone, all of it, me included
	no light at the end of the tunnel for me
	I'm at the end of my rope
	can we talk about suicide
	I don't want to live like this but I'm not going to do anything
	I don't have a plan but I wish I wasn't here
	I'm not suicidal but I don't want to be alive
	I'm not going to kill myself but I wish I'd go to sleep and not wake up
	not actively suicidal, just wouldn't mind dying
	I'm exhausted from being alive
	life feels pointless
	I wish I wasn't alive
	I don't want to be alive anymore
	Everyone would be happier without me
	nothing matters and nothing will get better
	would anyone notice if I disappeared
	I don't belong here, on this earth I mean
	i just want everything to stop
	I can't do this anymore
	There's nothing left for me
	I feel like I don't deserve to exist
	I'd be fine with not waking up
	I don't see myself having a future
	I'm drowning and there's no way out
	I'm ready for it all to be over
	what's the use of going on
	What would it be like if I weren't here
	my family doesn't need me, I only cost them money
	I'd trade places with a dead person
	I wake up disappointed that I woke up
	some days I wish the ground would swallow me and never give me back
	I feel like my story is over
	there is nothing ahead of me
	I don't have it in me to keep living
	life just isn't for me
	I could disappear and no one would blink
	I'm just taking up space
`);

/** Nothing at all. */
export const calm = lines(`
	I don't want to die
	I do not want to kill myself
	I'm not suicidal
	I am not having suicidal thoughts
	I have no thoughts of suicide
	No thoughts of hurting myself or anyone else
	I've never been suicidal
	I've never wanted to kill myself
	I would never kill myself
	I'd never take my own life
	I'm not going to hurt myself
	I'm not thinking about killing myself
	I don't self harm
	I've never cut myself
	I'm sad but I'm not going to do anything to myself
	It's not like I want to die or anything
	I no longer want to die
	I don't feel suicidal anymore
	I don't hear voices
	My husband has never hit me
	he doesn't hit me
	I'm not being abused
	I have no urge to cut
	I don't have a gun
	I haven't taken anything
	I'm scared of dying
	I'm terrified that I'm going to die of a heart attack
	I don't want my mom to die
	My grandma is dying and I'm heartbroken
	my dog died yesterday
	my phone died
	this heat is killing me
	my back is killing me
	my boss is going to kill me when he sees this
	my mom's gonna kill me if I fail this test
	I could murder a burger
	I'd kill for a coffee
	I'm dying to taste that cake
	I'm dead lol that meme
	I nearly died laughing
	I almost died of embarrassment
	dead tired after work
	I killed it at my interview today
	we killed an hour at the mall
	I shot my boss an email
	I took a shot at it
	hang on a sec
	I was hanging out with friends
	let's hang tonight
	I cut my finger chopping onions
	I burned my hand on the stove
	I cut my hair short last night
	I cut carbs
	I need to cut back on spending
	I'm starving, what's for dinner
	I jumped off the diving board for the first time
	jumping on a call now
	the project deadline is Friday night
	I ended things with my boyfriend
	I want to end this lease early
	I want to end the call
	I'm going to end it with her tonight
	I've decided to quit my job tomorrow
	I'm going to do it, I'm applying for the job
	I'm saying goodbye to my coworkers on Friday
	thank you for everything, see you next week
	goodnight, talk tomorrow
	I'm leaving tomorrow for vacation
	I gave away my old clothes to charity
	I wrote a letter to my landlord
	took my pills this morning like always
	I took two ibuprofen for my headache
	I bought a rope for the tent
	we went to the shooting range
	I play a lot of shooting games and killed the boss
	in the movie she kills herself at the end
	I'm writing a novel where the hero wants to die
	The song is about suicide
	I read an article about suicide prevention
	I'm writing an essay about self-harm among teens
	the suicide squad movie was bad
	I volunteer for a suicide hotline
	What are the suicide rates in Norway
	How do I talk to a suicidal person?
	My uncle killed himself in 1998
	we lost my cousin to suicide last year and I miss him
	My dad died by suicide when I was six
	People who kill themselves aren't selfish
	Some people hear voices
	My character in the game wants to die
	She said "I want to die" in the play
	I want to live
	I want to get better and I'm glad to be alive
	I want to stop smoking
	I want to disappear into the woods for the weekend
	I don't want to be here, this party is boring
	I don't want to be at work today
	I'm so tired of living with roommates
	I'm tired of this job
	I can't do this homework anymore
	I'm done with this essay
	I feel trapped in my job
	I give up on this puzzle
	life's hard but I'm managing
	I feel lonely since the move
	I cried all day after the breakup
	I'm stressed and exhausted by work
	my anxiety is really bad this week
	I had a panic attack on the train
	I feel like a failure at my job
	I hate my life right now, this commute
	work is so pointless some days
	I have no motivation to study
	I can't sleep and I'm worried about money
	My mom yelled at me for being late
	We had a fight and I slept on the couch
	I'm scared of flying
	My ex broke up with me and I feel empty
	I skipped lunch today
	I'm on a diet and lost two pounds
	I had two beers last night
	I want to stop drinking so much coffee
	I've been sober for three years and I'm proud
	I've been clean from cutting for five years
	I used to self harm as a teen but I'm fine now
	I was suicidal in college, therapy helped and I'm doing great
	When I was 19 I wanted to die, now I love my life
	My kid threw up all night
	I have a stomach bug and keep throwing up
	I hit the gym and it nearly killed me
	asking her out would be social suicide
	I was just kidding about the killing part, the game is fun
	I voted to kill the bill
	my plants keep dying
	my laptop battery is dying
	the deer was shot by hunters
	he passed away peacefully in his sleep
	I'm burnt out
	I'm beat
	the baby wouldn't stop crying
	I miss my grandma so much, she died in May
	I dreamed about falling off a building
	I'm afraid of heights and bridges
	my therapist asked if I'm suicidal and I said no
	If someone is suicidal, what should you say?
	He beat me at chess
	my team got killed in the finals
	She drives me crazy
	I love you all, happy new year
	this is my last day at the company
	last post before vacation
	I need a drink after that meeting
	I overdosed on chocolate
	I'm going to crash early tonight
	I crashed on his sofa
	I hung the pictures myself
	I made it myself
	I can't wait to die my hair purple
	I don't want to hurt myself, I promise
	I have never attempted suicide
	no I'm not planning to kill myself
	I'm not in danger and nobody hurts me
	My knee is killing me after the run
	you're killing me with these jokes
	I would die for my kids
	my battery died so I missed your call
	I want to kill these weeds
	our team died in the second half
	she's drop dead gorgeous
	I can't live without my coffee
	I cut class yesterday
	we ended the relationship on good terms
	I took my medication with breakfast
	I want to sleep for a week after this project
	I'm tired and want to go home
	I don't want to be here at this wedding
	I'm giving away my old bike
	My grandfather shot himself before I was born
	the patient in the show jumped off a roof
	I'm reading a book on suicide for class
	can't wait for this week to end
	I feel useless at sports
	I was bullied as a kid
	my husband and I argue about money
	I'm hopeless at math
	I cried when the dog in the movie died
	I lost my job and I don't know what to do
	I've been feeling down and stressed lately
	I hate being single
	I'm so done with this class
	My mother has cancer and I'm scared she'll die
	There is no point in arguing with him
	I ran into traffic on the way home
	I have a gun safe and hunt deer every fall
	My son is starving, when is lunch
	My therapist helps me a lot
	I'm going to kill it on stage tonight
	I'm sorry for everything I said, can we talk
	see you all on Monday
	goodbye for now, thanks for listening
	I feel stuck and don't know which career to choose
	I took a bunch of photos
	I hit my head on the shelf
	I haven't eaten since breakfast
	he told me to get lost
	my ex texted me again and I felt hurt
	I have to put my dog down tomorrow and I'm devastated
`);

/** At most low. */
export const mild = lines(`
	i want to die this puppy is so cute
	I wanna die omg he followed me back
	kill me now i have 3 essays due
	ugh i have to go to work tomorrow kill me
	someone kill me, these finals are brutal
	i would die if he noticed me
	when he smiled i died
	i'm literally gonna die if they don't release the new season
	might jump off a bridge if they lose again tonight
	i want to die when i remember what i said in 7th grade
	i'm going to die alone with my cats
	someone shoot me i'm so bored in this meeting
	these cramps make me want to die
	why am i so awkward i want to die haha
	I hope I die before they make another sequel
	you make me want to die laughing
	I'd rather die than sit through another budget meeting
	everyone in this chat wants to die after that midterm lol
	hope the patriots die in a fire
	he's so handsome i'm dead, bury me
	ready to die on this hill
	bye guys, see ya in class
	the new boss mode killed me twice, i keep dying
	my parents won't let me go out on weekends
	he never lets me win
	she took my phone because I was late
	My sister hits me up when she needs cash
	I'd love to see him fall on his face
	I could kill him for eating my leftovers
	I don't know why I'm here, my doctor sent me
	So why are you here today? I guess I don't know why I'm here
	I feel like I'm only existing at work
	I want it all to stop, the noise upstairs
	I just want this semester to end
	the world would be better without mosquitoes
	I don't have a future in sports
	I always hurt the people I love when I'm stressed
	I'm the burden of the group project
	Thanks for everything, take care of yourself
	I need to get out of here, this house is too loud
	I'm tired of fighting with my husband
	I am sick of being treated like a child
	I don't see a way out of this debt
	Nothing I do at work matters to my manager
	what happens when we die, do you think
	I think about death sometimes, as everybody does
	my grandma died last month and I feel numb
	I can't handle this class anymore
`);

/** Another person's live risk. */
export const others = lines(`
	My sister says she wants to kill herself
	My boyfriend has a gun and says he'll shoot himself
	My aunt hears voices telling her to hurt people
	my best friend is suicidal and I don't know what to do
	I think my daughter is cutting herself
	my friend texted me that she took a bunch of pills
	My roommate hasn't eaten in a week
	how do I help my brother, he keeps saying he wants to die
	my dad has been talking about ending it all
	He told me he has a plan to kill himself
	she said goodbye to everyone and won't answer her phone
	my student wrote about wanting to die
	My neighbor beats his kids
	my friend's boyfriend hits her
	my mom drinks a bottle of vodka every day
	My son relapsed on heroin
	my cousin overdosed last night and is in the hospital
	my wife said she'd be better off dead
	a girl in my class told me she cuts herself
	my coworker says he's going to shoot up the office
	I'm worried my husband will hurt himself
	my girlfriend keeps making herself throw up
	grandpa keeps saying he's ready to die
	someone I know online said they're going to kill themselves tonight
	my buddy from the army put a gun in his mouth last night
	I'm scared my sister might take her own life
	my ex says he will kill himself if I leave
	My teenage nephew told me he doesn't want to live anymore
	My partner says I'd be better off without him and that he's a burden
	She's my best friend and she wants to end her life
	they said they want to jump off a bridge, my friend I mean
	my sister tried to kill herself last night
	My friend says life isn't worth living and I'm scared for him
	my dad threatens to shoot himself whenever mom leaves
	she keeps cutting herself and I don't know how to stop her
	my boyfriend is drinking himself to death
	My little brother said he wants to die
	my roommate has a plan to end his life
	I think my mom is suicidal since dad left
	my daughter stopped eating and makes herself vomit
	his stepdad beats him
	a friend of mine is hearing voices
	my classmate posted a goodbye message and took pills
`);
