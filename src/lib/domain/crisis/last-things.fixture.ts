import { lines } from './lines.fixture';

/** At least imminent: most name neither death nor a means. */
export const lastImminent = lines(`
	I've left the spare key under the mat so they don't have to break the door when they come for me.
	This is the last time I'll bother you, I promise. Everything will be quiet soon.
	By the time my sister lands on Friday I won't be around to pick her up.
	All the tablets are in the bowl. I'm just finishing this glass of wine first.
	I've decided and it feels like somebody took a backpack full of stones off me. Tomorrow's the day.
	I won't be here tomorrow so someone else can have my shift
	im so sorry. please dont come in my room, just call someone
	I've got about forty of them crushed up in yogurt and I keep lifting the spoon
	I'm parked on the top level. Engine off. There's nobody up here but me and the pigeons. One step.
	just sent everybody I love a nice message. turning my phone off now. thanks for listening
	There is a hook in the garage ceiling that holds a punching bag. It'll hold me.
	I've worked out the dose for my weight. The syringe is ready on the towel.
	I've taped the note to the inside of the bathroom door, it says don't come in, call 911
	my heart's slowing down i think. it's warm. tell mom i wasnt scared
	I've drunk the whole bottle from under the sink, my mouth is burning
	I'm wearing my good suit. I want to look decent when they find me.
	I'm sitting in the bath with my clothes on and the toaster is on the edge
	Grandpa's old service revolver still works. I checked this morning with a can in the yard. I only need it once.
	I finished the last letter. Seven of them. One each, and one for the police.
	I've been saving up my night meds since August. I counted again. It's plenty.
	After the funeral tomorrow I'll go be with her. I already have everything I need for it.
	Ok this is where I get off. It was a good ride some of the time. Look after yourselves
	my belt's looped over the bathroom door, im just working up to it
	i've had the bag over my head twice now and took it off both times. third time maybe
	There's no tomorrow for me. I've made sure of it this time.
	i did something. i swallowed them. i dont know how many there were. the room is spinning
	The razor's in my hand and the water's running. Don't try to talk me out of it.
	I booked the cabin for two nights but I only need one.
	I'm already bleeding and I'm not going to stop it.
	Tomorrow at dawn I'm swimming out and I'm not turning around.
	Just posted the package with all his photos to my ex. He can have them. I won't be needing memories.
	I gave my landlord notice, gave my plants to Rosa, and gave up. Thursday, when it's dark.
	I turned the gas on a few minutes ago and put towels under the door.
	it's loaded and the safety is off
	every pill in the house is in one pile in front of me
	I left my wallet with my ID in my jacket so they know who I am.
	The plan's simple: car, bridge pillar, no seatbelt, Friday after work.
	I took the lot an hour ago and now I've locked myself in so nobody can take me to hospital.
	you'll hear about me on the news i guess. sorry for the mess at the station
	If I do it right, it should only take a minute. The chair's where it needs to be.
	I've got the car running and a blanket over the gap in the garage door. Feeling drowsy already.
	Honey, the mortgage is paid and the login for the insurance is on the fridge. Forgive me. You were the best part.
	I can't reach anybody and I've got the knife pressed to my neck
	I emptied both blister packs onto my hand and I'm looking at them
	I'm going out to the barn now. Don't send the kids to look for me.
	my exit bag kit came in the mail today. so this weekend then
	I'm lying on the line near the crossing and I can feel the humming
	They told me it's terminal and I'm not waiting. I've got the morphine and I'll do it before the weekend.
	I've written PLEASE DON'T RESUSCITATE on my arm
	Last message from this account. I've scheduled an email to my mom for nine tomorrow, it'll all be done by then.
	My hand's shaking so much I can't get the cap off the bottle but once I do I'm taking every one
	After tonight nobody has to worry about me.
	The bottle's open in front of me and I'm not going to call anyone.
	This is goodbye. Please don't look for me.
	My mind is made up. Friday will be my last.
	I'm at the bridge. I climbed over.
	Took everything in the medicine cabinet about twenty minutes ago.
	I put my affairs in order and I feel calm now.
	Tell my kids I loved them.
	I've been hiding my sleeping meds under the mattress and there are enough now.
	I have the gun on my lap and I keep clicking the safety.
	Don't be mad when you get the letter, ok?
	I'm on the roof of my building. It would be so easy.
	Tonight's the night. I've got vodka and my mom's Xanax.
	I've tied it. I'm standing on the stool.
	There won't be a next session, but thank you.
	We were going to do it together, but she backed out so I'll do it alone tomorrow.
	I wrote the note. I rewrote it four times. This one is right.
	I'm at peace. I cleaned my apartment so no one has to.
	You won't have to deal with me after this weekend.
	I'm scared because I've stopped being scared. The rope's already up.
	I'm sorry for the trouble this will cause the cleaning lady.
	im going to sleep now and i hope i dont wake up, i took a lot
	I've got the bag and the tank and a Do Not Enter sign for the door.
	My brother will find me first, I'm sorry it has to be him.
	I'm holding the pills, should I call someone or just do it
	I stopped my insulin three days ago and I'm letting it happen.
	Today I made a playlist for my funeral and emailed it to my best friend.
	The car's packed with charcoal and the tent is sealed.
	No more tomorrows. I mean it this time, it's all set up.
	I'm writing this from the ledge lol. cold up here
	Going to take the rest of them before I lose my nerve.
	I'm in the woods behind the school. I brought my dad's rifle.
	My wrists are stinging and the bathwater's pink.
	I'm not asking for help. I'm telling you where to find me.
	I've decided to end things tomorrow morning after everyone leaves for work.
	I keep the pistol in the glovebox and tonight I drove out to the lake with it.
	I've said all my goodbyes, they just don't know it yet.
	I won't be here by the time you reply.
	I took a bunch of my dad's heart pills and I don't want anyone to stop it.
	This is probably my last message. Thank you for being gentle with me.
	I've made arrangements for my pets. There's nothing keeping me now.
	My note is done and my phone is at 3%. Goodbye.
	I finally feel calm because I know it ends this weekend.
	I just took the rest of my prescription, all thirty.
	Can you stay with me until the pills kick in?
	The rope is in my trunk. I'm picking the tree today.
	Please tell my girlfriend that I'm sorry and it wasn't her.
	I'm going to walk in front of the 7:40. I've said what I had to say.
	I sold my truck, paid my sister back, and bought a shotgun. That's everything.
	He's going to come home and find me and maybe then he'll understand.
	I've chosen how, and it'll be on Sunday while they're at church.
	I have my dad's insulin pens in my hand right now.
	ive got the exit planned, helium comes tuesday
	if you dont hear from me tomorrow you know why
	it'll look like an accident so the kids still get the insurance
	Last night I practised with the belt. Tonight is for real.
	The garage is full of smoke and I'm just tired
	I gave my dog to the shelter today. He was the last thing.
	My will is signed. I feel light.
	I'm writing cards for my kids' future birthdays before I go through with it.
	There's a bottle of pills and a bottle of gin here and I've finished one of them.
	I loaded it and I'm staring down the barrel.
	i wanna jump, im at the station, trains are so loud
	I've already unlocked the gun safe and sent the kids to their room.
	I swallowed a magnet and batteries because I want it to be over
	I just wanted to say thank you for everything. You've been so kind. Take care of my dog.
	This is the last time you'll hear from me.
	Please take care of my cat after tonight.
	don't cry for me, okay?
	Remember me the way I was when I laughed.
	It's not your fault. There's nothing you could have done.
	I'll be watching over you all.
	I'll be with dad soon. I miss him so much.
	I know what I'm going to do and when I'm going to do it.
	I've worked out when the house will be empty.
	I've been reading about it for weeks and I've settled on how.
	The bridge on Route 9. Sunday, before the church bells.
	I picked a spot where no one will find me until it's over.
	the note's in my drawer. page two is for you
	I've set a date and I'm not telling anyone.
	I told my kids I love them one last time and dropped them at school.
	I want you to have my records. I won't be needing music where I'm going.
	Just checking in one last time before I do it.
	I've made the decision. No more pain after tonight.
	They'll be better off and by Monday they'll know it.
	I signed the car over to my brother and cleaned out my locker. I can rest now.
	I keep checking the knot.
	This world will be without me tomorrow and it won't even notice.
	I've got one bullet and that's one more than I need.
	Look after Ben for me. He'll be too little to remember me.
	my bag is packed with rocks and the lake is a five minute walk
	Please don't let mom see me like that. Send the police first.
	I've decided that this is my last week.
	I stopped taking my heart medication on purpose and I can feel it working.
	All done. Bath's full, radio's plugged in.
	Thank you all for trying. I'm letting go tonight.
	I wrote my sister an email that goes out at noon. By then it will be done.
	Goodbye. I was never meant to last this long.
	I have the pills lined up by color. I'm going to start with the blue ones.
	I'm going to hang myself in the shed after dinner.
	I stole my uncle's pistol and I'm parked behind the church.
	It's all arranged. My dog has a new home and the rent is paid. I can leave now.
	I took an entire box of sleeping tablets with wine, I feel heavy.
	I won't see another sunrise and I'm okay with it.
	I've been on this bridge an hour. Nobody stopped.
	I've decided to do it on the anniversary. Two more days.
	There's a noose in my closet and I tried it on last night.
	You've been good to me. Don't think about me too much when I'm gone.
	I'm going to drive my car off Miller's ridge tonight.
	I've swallowed bleach, it burns so bad.
	My bag's by the door, the note's on the table, I'm heading to the tracks.
	I've planned it for when my parents are away this weekend.
	I cut my wrist lengthwise and I feel sleepy.
	I gave away my clothes and my bed. I won't need them.
	I'll be dead before anyone reads this.
	The gun is loaded. I'm only writing so somebody knows.
	I have a full bottle of oxy and nothing to lose.
`);

/** At least elevated. */
export const lastElevated = lines(`
	I've put the dog in his crate with two days of food. Mum has a key. She'll come Sunday.
	I can see the river from where I'm standing and it looks so soft.
	I took my shoes off and put my phone on top of them. The water's right there.
	I set my alarm for 3am because that's when no trains stop, they just go straight through.
	please tell Danny the guitar is his now. and that none of this was about him
	It's quiet here on the platform. Next one is in four minutes and it doesn't stop.
	I wrote down where the insurance papers are and who to call. My wife won't have to search for anything.
	Thanks for everything doc. You won't need to book me in next week.
	I gave my sister my ring and told her it was because I'd lost weight. I didn't want her to know why.
	The kids are at their dad's till Sunday. That gives me enough time so they don't have to see it.
	Tonight I sleep and that's the end of it, I have what I need in the nightstand.
	Once mum's surgery is over and she's okay, that same night, I'm done. I promised myself.
	I'm on the ferry and it's the middle of the night and no one would see me go over the rail
	I walked past the last fence. There's only gravel and then air.
	I cut the hose to the right length today. Fits the tailpipe perfectly.
	Everything's in the blue folder: will, passwords, who gets the cat. You'll find it on my bed.
	I just want you to know it didn't hurt and that I loved every one of you.
	goodnight. not the usual kind
	I'm not leaving this hotel room. The do not disturb sign is up and I've got everything with me.
	The countdown says six days. I've marked it in my calendar as "done".
	Don't bother calling back. I won't pick up, not today and not ever again.
	I'm at the spot where my brother did it. I brought the same thing he used.
	I don't need advice anymore. I need you to make sure someone picks up my daughter from school at three.
	Looking down from the twelfth floor balcony. One leg's already over.
	I'm ready to go. I've said what I needed to say to everyone who matters. It'll be over before midnight.
	My last day at work was today. My last dinner was tonight. I'm oddly calm.
	I know the guard walks past at 2:10 and again at 2:50. Forty minutes is enough.
	It's a four hundred foot drop. I checked. I'm driving up there tonight.
	I've had my final meal. I've watched my favourite film. There's just one thing left to do.
	Told my roommate I'd be at my parents', told my parents I'd be at my roommate's. No one will look for me for days.
	I've given my cat to a neighbor and written letters to everyone. It's time.
	I already know how and when. I'm just waiting for my roommates to leave.
	I picked my birthday. It feels right to end where it began.
	I just wanted to hear a friendly voice before I go.
	i cut both arms and im getting cold
	The train comes at 9:42. I've been watching it all week.
	Nothing you say will change it. It's happening tonight.
	I've googled the tide tables. High tide is at 4.
	i sent my final paycheck to my mom. she'll need it for the burial
	Just want to say thanks, you were the only one who listened. Bye.
	I won't make it to Monday, and I'm fine with that.
	I gave away my medals and my uniform. A soldier's got to know when it's his time.
	I can hear the water under me. I'm letting go of the railing.
	i said bye to my mom and she didnt even know it was the last time
	I finally found the courage. I bought it yesterday and I'm going to use it.
	I have a date. October 9th. After that I don't have to try anymore.
	i cut deep this time and im just gonna let it go
	I've stopped eating and drinking. I'm done. It shouldn't take long now.
	I've told my therapist I'm fine so she'd discharge me. I have everything at home.
	I'm done fighting this. Saturday night, motel, no one will know until checkout.
	I made my last meal for the family tonight. They don't know it's the last.
	Nobody needs to feel guilty. I planned this for a long time and I'm happy with it.
	I'm on my way to the cliffs and I left my seatbelt off
	You've all been so good to me. I'm sorry it has to be this way.
	I gave my sister the keys and told her where everything is. She doesn't know why yet.
	i left the passwords in the drawer. it's better this way
	sorry for everything. take care of mom
	So this is it, then. Goodnight and thank you.
	You deserve a long and happy life. I'm sorry I can't be in it.
	I have everything I need. Just waiting for the weekend.
	I've been putting a few aside each night. There's enough now.
	I've stopped making plans past Friday because there's no need.
	Nobody can stop me now. The door's locked and I've got what I need.
	I've tied up all the loose ends. Only one left.
	It's over. I've made up my mind. thank you for being my friend
	I'm out on the ice and I can hear it cracking and I don't care
	I'm just waiting for my wife to fall asleep, then I'm going to the garage.
	I have razor blades and a locked bathroom. I don't think I'm coming out.
	Last post. Take care of each other.
`);

/** At least low. */
export const lastLow = lines(`
	What's the use, nothing is ever going to change for me.
	If I fell asleep and stayed asleep, that would be okay with me.
	I don't really see myself being around in five years.
	I'm just a weight around everybody's neck.
	Some days I wish I had never been born.
	I'm so tired of waking up.
	I can't see a future for myself.
	They'd all get over it quickly if I were gone.
	Everyone's life would be simpler without me in it.
	I'm ready for my life to be over, not that I'd do anything.
	I feel like I've already lived long enough.
	I'm only here because of my mom.
	There's nothing left for me here.
	I pray to go in my sleep.
	Life feels like a sentence I have to serve.
`);

/** Nothing at all: the same words in an ordinary day. */
export const lastCalm = lines(`
	I've left the spare key under the mat so the cleaner can get in when I'm at work.
	This is the last time I'll bother you about the invoice, I promise.
	I've put the dog in his crate with a chew toy because the plumber is coming.
	Paid off the car, closed my old bank account, told my boss I quit. Next month I start my own bakery!
	I can see the river from my new apartment and it looks so pretty at night.
	I took my shoes off and put my phone on top of them, and the kids and I ran into the sea.
	My sister lands on Friday but I won't be around to pick her up because I'm working a double.
	I set my alarm for 3am because the airport bus leaves at four.
	please tell Danny the guitar is his now, I bought a new one
	All the tablets are in the weekly organiser so mom doesn't mix them up.
	I've decided and it feels like a weight off: I'm dropping organic chemistry. Tomorrow's the day I tell my advisor.
	I won't be here tomorrow, I have a dentist appointment, so someone else needs to take my shift
	please don't come in my room, I'm wrapping your present
	I'm parked on the top level of the garage and I can't find the elevator.
	just sent everybody I love a nice message for new year. turning my phone off for the flight now
	There is a hook in the garage ceiling that holds a punching bag. I train there every evening.
	The vet worked out the dose for the cat's weight. The syringe is ready on the towel.
	It's quiet here on the platform. Next one is in four minutes, should be home by seven.
	Thanks for everything doc. You won't need to book me in next week, I'm on vacation.
	I gave my sister my ring to have it resized.
	The kids are at their dad's till Sunday. That gives me enough time to paint the bedroom.
	I've taped a note to the bathroom door, it says wet paint
	I drank the whole bottle of sparkling water, my mouth is so dry
	I'm wearing my good suit. I want to look decent at the interview.
	Tonight I sleep early, I have what I need in the nightstand: earplugs and a book.
	Grandpa's old service revolver is in the museum now, we donated it.
	I finished the last letter of recommendation. Seven of them. One each for my students.
	I've been saving up my vacation days since August. I counted again. It's plenty.
	After the wedding tomorrow I'll go on honeymoon with her. I already have everything I need for it.
	Once mum's surgery is over and she's okay, I'm taking a long nap.
	Ok this is where I get off, my stop. Talk later!
	my belt's hanging over the bathroom door, have you seen my other one?
	I'm on the ferry and it's the middle of the night and everyone is seasick
	We walked past the last fence and the view was incredible.
	I cut the hose to the right length today so it reaches the flower beds.
	Everything's in the blue folder: passport, tickets, hotel booking. You'll find it on my bed.
	I just want you to know the tattoo didn't hurt and that I love it.
	There's no school tomorrow so I'm finally sleeping in.
	the room is spinning, I shouldn't have gone on that ride twice
	The razor's in the shower if you need to shave your legs.
	goodnight everyone, see you in the morning
	I booked the cabin for two nights but I only need one, do they refund?
	I'm not leaving this hotel room, it has a jacuzzi and room service.
	I burned my finger on the pan and it's already blistering.
	Tomorrow at dawn I'm swimming out to the buoy with my club.
	The countdown says six days until my vacation. I've marked it in my calendar.
	I bought a one way ticket to Lisbon, I'm moving there for a job.
	Just posted the package with all his clothes to my ex. He can have them.
	Don't bother calling back, I'll be in meetings all day.
	I'm at the spot where my brother proposed to his wife.
	Tell my students class is cancelled today because of the snow.
	I gave my landlord notice, gave my plants to Rosa, and I'm moving in with my girlfriend on Thursday.
	I turned the heating on a few minutes ago and put towels under the door to stop the draft.
	the dishwasher is loaded and running
	every puzzle piece in the house is in one pile in front of me
	I need you to make sure someone picks up my daughter from school at three, I have a meeting.
	I left my wallet with my ID in my jacket and now I can't get into the bar.
	The plan's simple: car, beach, no phones, Friday after work.
	I locked myself in my office so nobody can interrupt my thesis.
	Looking down from the twelfth floor balcony the cars look like toys.
	I'm ready to go. I've packed and said goodbye to everyone, the taxi is here.
	you'll see me on the news i guess, they interviewed me at the station about the strike
	My last day at work was today and we had a farewell dinner. I'm oddly calm about retiring.
	If I do it right, the soufflé should only take twenty minutes. The chair's where it needs to be for the photo.
	I've got the car running and the heater on, hurry up, we're late for church
	I can't reach anybody at the call center
	I popped two out of the blister pack because my head hurts
	I'm going out to the barn now to feed the horses.
	my brewing kit came in the mail today, so this weekend then
	The night guard walks past at 2:10, I hear his radio while I study.
	It's a four hundred foot climb. I checked. We're hiking up there tomorrow.
	I've had dinner. I've watched my favourite film. There's just one thing left to do: dishes.
	I'm going to be with my baby girl tonight, finally home from deployment. Daddy's coming!
	They told me it's benign and I'm so relieved I cried.
	Told my roommate I'd be at my parents' for the weekend.
	Last message from this account, I'm switching to my new number.
	My hand's shaking so much from the coffee
	I quit. I'm done with this team. I already cleaned out my desk and gave away my plants.
	In my novel the detective walks out onto the ice and never comes back. How do I make that scene quieter?
	I'm standing on the edge of something big, I just signed with a publisher!
	We scattered her ashes from the bridge where they met.
	I have everything ready on the counter, just need the eggs.
	He handed me the rope and clipped the harness and I stepped off the cliff, best abseil ever.
	We put our old dog to sleep on Friday, the vet came to the house. She wasn't scared.
	I have surgery tomorrow and I wrote my kids little notes for while I'm in hospital.
	My gran gave away her jewelry to us all at her ninetieth birthday.
	This is my last semester and then I'm out of here forever.
	I deleted my Instagram and told everyone to text me instead.
	I'm jumping on the 6:15 train, save me a seat
	We're finally shooting on Friday, the whole crew is at the bridge at dawn.
	It'll all be over by Monday, last exam is at nine.
	I won't be needing the crib anymore, do you know someone who wants it?
	I'm going under tomorrow, knee surgery, a bit nervous about the anesthesia.
	I have enough pills for the trip, three a day for a week.
	I've made my peace with it: I'm never going to be a doctor.
	I'm leaving the group chat, too many notifications. Bye all!
	I told nobody about the surprise party. Saturday is the day!
	I've cut ties with my ex for good and turned off my phone.
	When you read this I'll be somewhere over the Atlantic, back on the 14th.
	I dropped the kids at school, walked to the river and just sat there with a coffee for an hour.
	They won't find me here, I'm the best at hide and seek.
	Goodbye to my twenties! Thirty tomorrow.
	My time in this company is up, I've handed over my passwords and keys.
	I emptied the whole cabinet and threw out the expired medicine.
	I took the last of the antibiotics this morning, feeling much better.
	I've given my cat her medicine and written thank you letters to everyone. It's time for bed.
	After tonight nobody has to worry about the dishes, the new machine arrives.
	I already know how and when I'll propose. I'm just waiting for her roommates to leave.
	The bottle's open in front of me and it's a lovely red.
	This is goodbye to paper forms. Please don't look for the old folder.
	My mind is made up. Friday will be my last day at the firm.
	I'm at the bridge. The bakery is closed, where do we meet?
	I took everything out of the medicine cabinet and cleaned it.
	I put my desk in order and I feel calm now.
	I want to tell her that I am sorry but I do not know how to begin.
	How do I tell my brother I am sorry for what I said?
	Tell Sarah I'm sorry I couldn't stay for the dessert.
	Tell him I'm sorry I forgot the keys.
	Tell my kids I said hi and I'll be home at six.
	I've been hiding the presents under the bed and there are enough now.
	My back hurts so I'm going to make an appointment tonight.
	I have the laptop on my lap and I keep clicking refresh.
	Don't be mad when you get the bill, ok?
	I'm on the roof of my building watching the fireworks.
	Tonight's the night. I've got popcorn and my mom's projector.
	It's done. I submitted it. I'm just waiting now for the grade.
	I'm going to drive until I find a gas station.
	I picked my birthday for the party. It feels right.
	I just wanted to hear a friendly voice before I go into the exam.
	I've tied it twice and the shoelace still comes loose.
	I have until my husband gets home at six to finish his cake.
	I wrote the speech. I rewrote it four times. This one is right.
	I'm at peace. I cleaned my apartment and lit a candle.
	You won't have to deal with me after this weekend, I'm moving to another team.
	i burned both arms on the oven rack baking cookies
	I used to be scared of flying and I've stopped being scared.
	If this doesn't work I have a second charger.
	The train comes at 9:42. I've been taking it all week.
	I cashed out my old savings plan and put it in my daughter's college fund.
	I'm sorry for the trouble, could you resend the invoice?
	im going to sleep now, i took a melatonin
	I've got the bag and the tent and a map for the hike.
	My brother will find me at the station, I'm wearing red.
	Nothing you say will change it. I'm voting for him.
	I've googled the tide tables. We want to go surfing at 4.
	I'm holding the pills for my mom while she looks for water
	i sent my final essay to my professor
	Just want to say thanks, you explained the math so well. Bye.
	I won't make it to Monday's meeting, sorry.
	I stopped my keto diet three days ago.
	I ordered it online and it arrived today. I'm looking at the manual.
	Today I made a playlist for my wedding and emailed it to my best friend.
	I've told my dog I'm sorry for stepping on his tail. He forgave me.
	The car's packed with charcoal and the tent, barbecue time!
	When the kids wake up it'll be finished, the tree house I mean.
	No more tomorrows. I start my diet today, it's all set up.
	I gave away my old uniform after I left the army band.
	I can hear the water under me, sleeping on a boat is wonderful.
	I'm writing this from the balcony lol. cold up here
	Going to take the rest of the cookies to work before I eat them all.
	i said bye to my mom at the airport and cried a bit
	I finally found the courage. I bought it yesterday and I'm going to wear it, the red dress.
	No one's home until 9 so I can practice the drums.
	I'm in the woods behind the school with my class looking for beetles.
	My eyes are stinging and the bathwater's full of soap.
	I'm not asking for a refund. I'm telling you where to find the receipt.
	This job is killing me but the vacation starts tonight.
	I've decided to end our contract tomorrow morning after everyone signs.
	I keep the map in the glovebox and tonight we drive out to the lake.
	I won't be home by the time you reply, so leave it with the doorman.
	I took a bunch of my dad's old records and I don't want anyone to scratch them.
	I've been collecting my mother's recipes. I think I have enough for a book.
	This is probably my last message in this thread. Thank you for the support with my router.
	I know the exact spot on the bridge for the photo. I'm on the bus there now.
	I've made arrangements for my pets while I'm in Spain.
	Tonight when my son falls asleep I'm going to finish my crossword.
	I'm sitting here with a paintbrush and I can't think of one reason to stop.
	My essay is done and my phone is at 3%. Good night.
	I finally feel calm because I know the renovation ends this weekend.
	I just took the rest of my vacation, all thirty days.
	It's already started, the movie. I didn't want to be late.
	I have a date! October 9th. After that I'll tell you everything.
	Can you stay with me until the painkillers kick in? The wisdom tooth was awful.
	The spare tire is in my trunk. I'm picking up the tree today, Christmas is near.
	I'm going to walk to the station for the 7:40.
	I sold my truck, paid my sister back, and bought a bicycle.
	I'm not going to see the new movie. Heard it's bad.
	I'm standing at the window on the ninth floor and the city looks amazing.
	He's going to come home and find the cake and he'll be so happy.
	ive got the trip planned, tickets come tuesday
	if you dont hear from me tomorrow call the office
	i cut the onions too thick and im just gonna leave it
	don't worry, the storm will be over in a few hours
	I'm going to take these boxes and lie down after. Thanks for helping me move.
	Last night I practised with the band. Tonight is for real.
	I've stopped eating meat and drinking soda. It shouldn't take long to feel it.
	The kitchen is full of smoke because I burned the toast
	I've told my therapist I'm fine now, we finished our sessions last month.
	I brought my dog to the groomer today. He was the last one there.
	My lease is signed. I feel light.
	I'm writing cards for my kids' classmates for valentine's day.
	There's a bottle of soy sauce and a bottle of vinegar here and I've finished one of them.
	I'm done fighting with my landlord. Saturday I move.
	I loaded the truck and I'm staring down a ten hour drive.
	i wanna sleep, im at the station, trains are so loud
	I made lasagna for the family tonight.
	Everyone gets a letter from Santa. Yours is the longest.
	In an hour I'll be free, then we can call.
	Nobody needs to feel guilty, I ate the last slice.
	I'm on my way to the cliffs with my camera, golden hour is at six.
	My character in the game swallowed a potion and died.
	I lost ten pounds and I've never felt lighter.
	My contract's end date is set, I've told the team.
	She left a note on the fridge: buy milk.
	I just wanted to say thank you for everything. You've been so kind. My dog is much better now.
	Please take care of my cat after lunch, the vet said she needs drops.
	You've all been so good to me on this trip.
	I gave my sister the keys and told her where everything is. She's house sitting.
	i left the charger in the drawer. it's better this way
	sorry for the noise. take care of that cold
	I hope you all have a beautiful weekend. I loved being part of the choir.
	Remember me? I sat behind you in biology.
	So this is it, then. Goodnight and thank you, what a concert.
	You deserve a long and happy marriage. I'm sorry I can't be at the ceremony.
	It's not your fault. There's nothing you could have done about the weather.
	I'll be watching over the kids all weekend.
	I'll be with dad soon. The train gets in at six.
	I know what I'm going to cook and when I'm going to serve it.
	I've worked out when the gym will be empty.
	I've been reading about it for weeks and I've settled on the blue paint.
	I have everything I need. Just waiting for the weekend to build the shelf.
	The diner on Route 9. Sunday, before the game.
	I've been putting a few dollars aside each week. There's enough now.
	Bought the parts online, they arrive Thursday. Then I can finally stop taking the bus.
	I'm just waiting until after Christmas so I don't miss the sales.
	the receipt's in my drawer. page two is for you
	If I'm not online tomorrow, it's because I finally fixed my sleep.
	We've set a date and I'm not telling anyone the venue yet.
	I told my kids I love them and dropped them at school.
	I've stopped making plans on Fridays because I'm always tired.
	I want you to have my records. I'm switching to streaming.
	Just checking in one last time before I board.
	I'm going to finish this drink and then I'm going to finish the report.
	I've made the decision. No more sugar after tonight.
	I'm going home tonight. Mom is making dumplings.
	I've tied up all the loose ends at work. Only one left.
	I signed the car over to my brother and cleaned out my locker. College starts Monday!
	I keep checking the oven.
	I'm driving and I keep thinking how easy this new car is.
	You won't see me at school on Monday, I have a doctor's appointment.
	I've got one ticket left and that's one more than I need.
	the painkillers are hitting. my tooth feels better.
	I have a plan for the garden, and for once I'm going to follow through.
	Look after Ben for me while I'm at the shop.
	my bag is packed with snacks and the lake is a five minute walk
	Please don't let mom see the present. Hide it first.
	I've decided that this is my last semester.
	Just waiting for the house to go quiet so I can read.
	I left a voicemail for my ex about the kids' schedule.
	I stopped taking my allergy medication because spring is over.
	they're all at the wedding so nobody's going to walk in while I record
	All done. Bath's full, candles are lit, bubbles everywhere.
	I'm out on the ice with the hockey team
	can't wait to see my little girl again, just a few more hours in the car
	Thank you all for trying the cake. I'm letting the dough rest tonight.
	I've got the belt and the shoes. I'm just finishing my makeup.
	I wrote my sister an email that goes out at noon with the photos.
	I'm sitting on the edge of my seat, what a final!
	Goodbye. This phone was never meant to last this long.
	I have the markers lined up by color. I'm going to start with the blue ones.
	I'm going to hang the curtains after dinner.
	I borrowed my uncle's van and I'm parked behind the church for the wedding.
	It's all arranged. The movers come at eight and the deposit is paid.
	I ate an entire box of cookies with milk, I feel heavy.
	I won't see another episode until my husband is home.
	I've been in this queue an hour. Nobody came.
	I'm just waiting for my wife to fall asleep, then I'm wrapping her gift.
	We're celebrating our anniversary in two days.
	There's a jacket in my closet and I tried it on last night.
	You've been good to me as neighbors. Visit when we've moved.
	I have new blades for the lawn mower.
	I'm going to drive my car to Miller's garage tonight.
	Last post of the year. Take care of each other.
	I spilled bleach on my jeans, so annoying.
	My bag's by the door, the list is on the table, I'm heading to the market.
	I've planned a barbecue for when my parents are away this weekend.
	I cut my hair and I feel lighter.
	I'll be asleep before anyone reads this.
	The dishwasher is loaded. I'm only writing so somebody empties it.
	This is the night. We finally see them live!
	I have a full bottle of shampoo and nothing to wash.
	Mom, dad, I love you. I passed!
`);
